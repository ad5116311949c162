import { applyDecorators } from '@nestjs/common';
import { Matches, MaxLength } from 'class-validator';

// The addresses that a browser's e-mail field accepts (HTML, §4.10.5.1.5) with a dot in the domain: ASCII, no blanks, no lists.
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;
const LONGEST_ADDRESS = 254;

/** One e-mail address, at most 254 characters. */
export function EmailAddress(): PropertyDecorator {
  return applyDecorators(
    MaxLength(LONGEST_ADDRESS, { message: `must have at most ${LONGEST_ADDRESS} characters` }),
    Matches(ADDRESS, { message: 'must be an e-mail address, such as maialen@example.org' }),
  );
}

/** An address as it is kept and compared: lower case, since people write it either way. */
export function sameAddress(address: string): string {
  return address.toLowerCase();
}
