import { Field, ID, ObjectType } from '@nestjs/graphql';
import { conceptLabel } from '@auzolan/directory';

@ObjectType({ description: 'A concept of the ESSglobal vocabularies (RIPESS, CC BY 3.0).' })
export class Concept {
  @Field(() => ID, { description: 'Notation of ESSglobal: a01.' })
  id!: string;

  @Field({ description: "In the reader's language." })
  label!: string;
}

/** The concept with its label in a BCP 47 language; the notation itself stands in for a label that nobody has. */
export function toConcept(id: string | null | undefined, language: string): Concept | null {
  return !id ? null : { id, label: conceptLabel(id, language)?.text ?? id };
}
