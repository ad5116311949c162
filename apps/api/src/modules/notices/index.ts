export { NoticesModule } from './notices.module.js';
export { NoticesService, type News } from './notices.service.js';
