export { ActivityCheckService } from './activity-check.service.js';
export { OfficeModule } from './office.module.js';
