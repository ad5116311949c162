/** Every TypeORM entity, one line a module. */
export const ENTITIES: Array<new () => object> = [];
