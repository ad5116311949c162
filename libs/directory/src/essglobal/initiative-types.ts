/**
 * TransforMap's `type_of_initiative` (the SUSY map) by ESSglobal activity. Only types that say what is done
 * stand under an activity; UNCLEAR ones name a way of organising, a value or a place where anything may be done.
 */
const TYPES_BY_ACTIVITY: Readonly<Record<string, string>> = {
  a01: `community_garden communitysupported_agriculture agro_empowerment agro_sucessionnetwork self_harvest seed_saving
    guerilla_garden edible_town community_forestry other_growyourself`,
  a04: 'collective_energy',
  a05: 'recycling upcycling recycling_foodwaste other_wastereduction other_reupcycle',
  a07: `fairtrade_shop fairtrade_wholesaler directtrade other_fairtrade other_buylocal farm_shop local_farmersmarket
    food_cooperative foodpurchasing_combine vegetable_box virtual_directpurchase nopacking_shop lowincome_supermarket
    used_goods fleamarket`,
  a08: 'sustainable_mobility',
  a09: 'foodrescue_cuisine',
  a11: 'microfinance solidarity_lending mutual_insurance communitycurrency other_finance',
  a12: 'cohousing ecovillage commune other_habitat',
  a13: 'sse_research',
  a14: 'coworking garment_rental',
  a16: `sse_education other_education other_educatio agroecology_education permaculture_education entrepreneurship_education
    ethicalfinance_education`,
  a17: `socialinclusion_empowerment socialinclusion_employment other_socialinclusion homeless_shelter foodbank
    foodrescue_distribution`,
  a18: 'eco_art mutualsociety_art',
  a19: 'repair_cafe repairing bicycle_selfrepair other_repair networking_initiative',
  a21: 'development_cooperation',
};

const UNCLEAR = `other othe consumerism_awareness waste_awareness bicycle_awareness community_group ngo slowfood
  other_participation other_communities localcollective_ressources localcollective_ressource other_political freespace
  ssedas_partner social_incubators business_incubators mutualsociety_aid foodrescue other_foodrescue food_souvereignity
  other_foodedunpolicy foodpolicy_council other_infraressources other_infraressource repair_resale timebanking
  fairtrade_school fairtrade_town giveaway_shop swap_market other_sharing lending_central other_mutualsociety
  participatory_budgeting directdemocracy citizen_council youth_council squatted_place`;

const ACTIVITY_OF_TYPE: ReadonlyMap<string, string | null> = new Map([
  ...Object.entries(TYPES_BY_ACTIVITY).flatMap(([activity, types]) => types.split(/\s+/u).map((type) => [type, activity] as const)),
  ...UNCLEAR.split(/\s+/u).map((type) => [type, null] as const),
]);

/** ESSglobal activity of a TransforMap type; null when the type is unclear, undefined when it is not a type. */
export function activityOfInitiativeType(type: string): string | null | undefined {
  return ACTIVITY_OF_TYPE.get(type.trim().toLowerCase());
}
