/** Injection tokens of what is no class. */
export const configToken = Symbol('Config');
export const groundToken = Symbol('Ground');
export const loggerToken = Symbol('Logger');
export const clockToken = Symbol('Clock');
