/** In whose name corrections are made where nobody says with --by: DUALTRACK_AUTHOR, else the user of the machine. */
export const authorOf = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  env['DUALTRACK_AUTHOR'] || env['USER'] || env['USERNAME'] || undefined;
