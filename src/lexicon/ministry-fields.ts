// What a state’s ministries and departments are for, one word each.
export const FIELDS_OF_MINISTRIES: ReadonlySet<string> = new Set(
  `foreign external interior internal home homeland security defense defence war justice finance economy economic economics trade commerce
  energy power petroleum oil mines mining industry education schools science research technology health welfare social labor labour
  employment agriculture farming food fisheries forestry water environment climate transport transportation infrastructure railways
  culture heritage sport sports youth information communications digital housing planning construction tourism development
  state veterans religion treasury budget emergency emergencies immigration migration aviation shipping ports`
    .trim()
    .split(/\s+/),
);
