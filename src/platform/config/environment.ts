/** The only place that touches the environment; whoever starts hands it to readConfig, once. */
export const environment = (): Readonly<Record<string, string | undefined>> => process.env;
