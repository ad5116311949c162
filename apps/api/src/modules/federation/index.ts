export { Concept, toConcept } from './cooperatives/concept.model.js';
export { Cooperative } from './cooperatives/cooperative.model.js';
export { CooperativeRole, CooperativeStatus, FederationKind, FederationRole } from './enums.js';
export { FederationLoaders } from './federation-loaders.js';
export { Federation } from './federation.model.js';
export { FederationModule } from './federation.module.js';
export { Member, MemberRole } from './members/member.model.js';
export { searchText, searchWords } from './search-text.js';
