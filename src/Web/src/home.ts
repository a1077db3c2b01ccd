/** The place that the portal is about; another county changes these codes and gives the map its boundaries and tiles. */
export const home = { city: '3307', county: '330784' } as const;
