import { BookingCodesResolver, KeyHolderResolver, KeysResolver } from './keys.resolver.js';
import { KeysService } from './keys.service.js';

/** Providers of keys and codes, for the module of their room. */
export const KEY_PARTS = [KeysService, KeysResolver, KeyHolderResolver, BookingCodesResolver];
