import { VOCABULARIES, type Scheme } from '@auzolan/directory';
import { Args, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import { Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Concept, toConcept } from '../federation/index.js';

export const VocabularyScheme = {
  ACTIVITIES: 'ACTIVITIES', LEGAL_FORMS: 'LEGAL_FORMS', ORGANISATIONAL_STRUCTURES: 'ORGANISATIONAL_STRUCTURES', PRINCIPLES: 'PRINCIPLES',
} as const;
export type VocabularyScheme = keyof typeof VocabularyScheme;
registerEnumType(VocabularyScheme, { name: 'VocabularyScheme', description: 'The ESSglobal vocabularies (RIPESS, CC BY 3.0).' });

const SCHEMES: Readonly<Record<VocabularyScheme, Scheme>> = {
  ACTIVITIES: 'activities', LEGAL_FORMS: 'legal-form', ORGANISATIONAL_STRUCTURES: 'organisational-structure', PRINCIPLES: 'qualifiers',
};

@Resolver(() => Concept)
export class VocabularyResolver {
  @Access('public')
  @Query(() => [Concept], { description: "Concepts of an ESSglobal scheme with a label in the reader's language. access: public" })
  vocabulary(@Ctx() { language }: RequestContext, @Args('scheme', { type: () => VocabularyScheme }) scheme: VocabularyScheme): Concept[] {
    return VOCABULARIES[SCHEMES[scheme]].map(({ id }) => toConcept(id, language)!);
  }
}
