// Letters that look like Latin ones, one Latin letter a line: what it looks like, then the letters.
// Made by scripts/make-look-alikes.ts; do not edit.
// From Unicode’s confusables.txt (UTS #39, Unicode License v3) by way of unhomoglyph 1.0.6 (MIT, Vitaly Puzrin), with small letters
// of the project’s own.
const LINES = `
2 ƧϨꙄꝚ
3 ƷȜЗӠⳌꝪꞫ
4 Ꮞ
5 Ƽ
6 бᏮⳒ
8 Ȣȣ৪੪
9 ৭੧୨൭ⳊꝮ
A ΑАᎪꓮ
AA Ꜳ
AE ÆӔ
AO Ꜵ
AU Ꜷ
AV ꜸꜺ
AY Ꜽ
B ΒВᏴꓐꞴ
C ϹСᏟⲤꓚ
D Ꭰꓓ
E ΕЕᎬꓰ
F ϜꓝꞘ
G ԌᏀᏳꓖ
H ΗНᎻⲎꓧ
J ͿЈᎫꓙꞲ
K ΚКᏦⲔꓗ
L ᏞⳐꓡ
M ΜϺМᎷⲘꓟ
N ΝⲚꓠ
O 0ΟОՕ߀০୦Ⲟꓳ
OE Œ
OO ꚘꝎ
P ΡРᏢⲢꓑ
R ƦᎡᏒꓣ
S ЅՏᏕᏚꓢ
T ΤТᎢⲦꓔ
T3 Ꜩ
U Սꓴ
V Ѵ٧۷Ꮩꓦ
W ԜᎳᏔꓪ
X ΧХⲬꓫꞳ
Y ΥϒУҮᎩᎽⲨꓬ
Z ΖᏃꓜ
a ɑάαа
aa ꜳ
ae æӕ
ao ꜵ
au ꜷ
av ꜹꜻ
ay ꜽ
b ƄЬвъьᏏ
bl Ы
c ϲсᴄⲥꮯ
d đԁᏧꓒ
dz ʣ
e еёєҽꬲ
f քẝꞙꬵ
g ƍɡցᶃ
h нһհᏂ
i ıɩɪͺιіӏᎥιꙇꭵ
j ϳј
k κк
l 1IƖǀΙІӀ١۱Ⲓꓲ
lO Ю
ll ǁ
ls ʪ
lz ʫ
m м
n ηпոռ
o øοσόоօ٥۵०੦૦௦౦೦൦๐໐၀ჿᴏᴑⲟꬽ
oe œ
oo ꚙꝏ
p ρϱрⲣ
q ԛգզ
r гᴦⲅꭇꭈꮁ
rn m
s ƽѕꜱꮪ
t τт
tf ꝷ
ts ʦ
u ʋυицսᴜꞟꭎꭒ
ue ᵫ
uo ꭣ
v νύѵᴠꮩ
w ɯѡԝաᴡꮃ
x х
y ɣʏγуўүყᶌỿꭚ
z ᴢꮓ
`;

/** A letter → the Latin letters it looks like. Latin letters are among the keys: I, l and 1 look alike, m and rn do. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [latin, chars] = line.split(' ') as [string, string];
      return [...chars].map((char) => [char, latin] as const);
    }),
);
