import { Field, ObjectType } from '@nestjs/graphql';

/** GraphQL type SignInCodeSent: the same whether the address is known or not. */
@ObjectType({ description: 'A code was mailed, whoever the address belongs to.' })
export class SignInCodeSent {
  @Field(() => Date, { description: 'Ten minutes after it was asked for.' })
  expiresAt!: Date;
}

/** GraphQL type PrintedCode. */
@ObjectType({ description: 'A code to print for someone without e-mail; shown this once.' })
export class PrintedCode {
  @Field(() => String, { description: 'Ten letters and digits in two groups: K7M3Q-9QMDX.' })
  code!: string;

  @Field(() => Date, { description: 'Thirty days after it was made.' })
  expiresAt!: Date;

  @Field(() => String)
  memberName!: string;
}
