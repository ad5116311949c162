export { Booking } from './booking.model.js';
export { BookingsModule } from './bookings.module.js';
export { BookingsQueries } from './bookings.queries.js';
export { BookingsService } from './bookings.service.js';
