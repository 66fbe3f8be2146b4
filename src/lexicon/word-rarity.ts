// How rare English stems (Porter’s) are in news: bands by halvings of the share of articles that have them. Made by
// scripts/make-word-rarity.ts from counts over 840 US news articles of 2015 and 2016; stems of fewer than 6 of them are left out.
const BANDS: readonly string[] = [
  // 0: one article in 1 to one in 2
  `a about after all also an and ar as at be been but by campaign can candid do for from ha had have he her hi in is it like make
  more not of on or other out over peopl presid presidenti sai said she support than that the thei their thi time to up wa we
  were what when which who will with would year`,
  // 1: one article in 2 to one in 4
  `accord ad against among ani anoth appear ask attack back becaus becom befor believ between both call chang come continu could
  countri critic dai did don down dure elect even face far first former gener get go group help him how if includ interview into
  issu just know last lead leader long look made mai major mani member million month most much nation need new next no nomin
  nomine now off onli our own part parti percent person plan point polici polit poll primari public put question race recent
  report right run same see should show sinc so some state still take talk them then there thing think those three through told
  try turn two us veri vote voter wai want week well where whether while win work you`,
  // 2: one article in 4 to one in 8
  `abl account accus across actual address administr advis again ago agre ahead aid allow almost along alreadi alwai announc anti
  argu around author awai base began begin behind best better big bring build busi came care case challeng chief claim clear
  close comment commun compani concern conserv consid contest control convent creat crowd current cut deal debat decad decid
  decis deleg describ didn differ director discuss doe doesn done earli earlier econom effect effort either email end endors
  enough enter establish event ever everi execut expect fact fail fall famili favor feder feel few fight final find five follow
  forc foreign found four free front give given good got govern governor great half hand happen hard head held here high himself
  histori hold home hope host hour idea immigr import inform interest involv job keep kind known larg late later law least leav
  led left less liber line littl live lost lot man manag matter me mean media meet messag might moment monei move must my name
  nearli never night note number offer offic offici often old onc open opportun organ outsid pai past place plai politician posit
  possibl potenti power privat problem promis propos provid push rais ralli real realli reason receiv record refer releas remain
  remark repres respond respons result rise rival role rule runner second secretari secur seek seem seen senat serv set sever
  share side sign social someth speak speech spend stand start statement step stop stori strong success such suggest system tell
  term these though thought togeth too took top tweet under understand until victori view went whose why without women won word
  world wrote yet your`,
  // 3: one article in 8 to one in 16
  `abil abov accept access acknowledg act action activ activist addit advantag advoc ag agenda aggress agreement aim air alleg
  alli although am amount answer anyon anyth appar appeal approach approv area aren argument arm attempt attend attent attract
  audienc averag avoid bad ballot ban bank battl beat becam benefit beyond bid biggest bill billion billionair bit black blame
  block board book border born break brought built businessman candidaci cannot capit carri cast caucus caus celebr center
  certain certainli chairman chanc charg children choic choos cite citi citizen civil class co colleg command commit committe
  common compar compet competit complet conclud conduct confer confid conflict congression connect contend contrast contribut
  controversi convers corpor cost count cours court cover crisi danger date death declar declin defeat defend defens deliv demand
  demonstr deni despit detail determin develop difficult digit direct directli divid divis document dollar domin donor doubl
  dozen draw drive drop each earn economi eight elector els embrac emerg encourag engag ensur entir especi estat everyon everyth
  evid exampl exist expand experi expert explain express extrem father fear fellow field figur file financi finish fire firm focu
  focus form forward friend frustrat full fund fundrais further futur gain game gather gave global goal goe gone ground grow gui
  gun hall handl hasn health hear heart herself higher hit hous howev hundr husband identifi ignor illeg imag immedi impact
  improv incom increas increasingli independ indic individu industri influenc initi insid insist instead intern invest investig
  isn itself join judg kei kill lack largest latest leadership learn legal legisl let level life limit link list local longer
  lose loss love low lower margin mark market mass measur men mention met middl militari mind minor minut moder morn movement
  natur near network non noth oper opinion oppon oppos opposit order page paid particip particular particularli pass path
  percentag perform perhap period pick pledg polic poor popul popular post practic prais predict prepar present press pressur
  presumpt prevent previou previous price prioriti pro probabl process professor program progress project protect protest prove
  publicli publish pursu quickli quit radic rate rather reach read readi realiti recogn reflect reform refus regist reject relat
  relationship rememb remind repeatedli request requir respect rest return reveal rhetor risk room s save saw schedul school seat
  self send senior sens sent seri seriou server servic seven shift shoot short shot signific similar simpli singl sit situat six
  small someon son soon sort sought sound sourc special specif spent spoke spokesman staff stage stai stake standard star
  strategi strategist strength struggl student style subject summer super sure surpris survei taken target tax team televis
  terror terrorist test themselv third thousand threat ti todai total tough toward town track trade tradit trail treat tri troubl
  true trust ultim union unlik urg valu vice video violenc visit voic wage wait walk wall war warn wasn watch weekend white whole
  whom wide wife winner within woman worker worri wouldn write wrong young`,
  // 4: one article in 16 to one in 32
  `abort abroad absolut accomplish achiev add admit adopt advanc advertis advic affair affect affili afford afternoon agenc agent
  alien alon altern amid analysi analyst anger angri annual anonym anxieti anybodi apart apolog appli appoint arriv articl
  assault assert assess asset assist associ assum assur attornei avail awar award backer background balanc bar bare basic bear
  begun behalf behavior below bigger blast blow blue bodi boo boost bottom brand brief broad broke brother budget bui camp captur
  car card career cash caucu caught central centuri chair champion charact check cheer child chosen clash classifi clearli climat
  clinch closer club coalit collaps colleagu collect column com combat combin comfort complain complic comprehens compromis
  condemn condit confirm confront consequ consider consist constitut consult contain content convinc core correct couldn counter
  counti coupl coverag credibl credit crime crimin cross crucial cultur cycl damag data daughter dead debt deep deepli defin
  definit degre democraci democrat demograph denounc depart depend deport deputi deserv design desper destroi di diplomat disagre
  disappoint dismiss displai disput district divers domest donat door doubt drawn drew driven drug due easi easili echo edg
  editor educ elimin elit elsewher emphas employ employe enemi energi enforc enjoi enorm enthusiasm enthusiast equal era error
  essenti estim eventu everybodi exactli except exchang excit exit expens expos extend extens ey factor failur fair faith fals
  familiar fan fast favorit featur fee fell felt femal fewer fierc fill financ fine fit fix flag floor fly folk formal fought
  founder freedom frequent friendli fuel fulli fundament gai gap giant gotten graduat grant greater greatest growth happi harder
  harm hate haven headlin headquart heard heat heavi heavili highest highli highlight hire histor honor hostil huge human hurt id
  ident ideolog imagin impos imposs impress incid inequ inevit influenti inspir instanc institut insult insur intellig intend
  intens intent introduc investor invit joke journalist judgment jump justic kept kid knew knock knowledg labor ladi lai laid
  land languag larger launch lawmak lawsuit lawyer lean legaci lesson letter liar lift light listen lock longtim m main
  mainstream maintain manufactur massiv match mate materi mayb mayor meant mid mile minimum miss mission mistak mix mock modern
  mogul momentum moral mostli mother multipl murder narrow nationwid necessari necessarili neg negoti neighbor newspap nine
  nobodi none nor normal notic notion nuclear numer observ obtain occur odd offens oil older onlin onto option origin otherwis
  outcom outrag overal oversea overwhelm owner pack paint panel paper parent partisan partner passion peac persuad phone photo
  pictur piec pivot platform plu pollster populist portrai pose prefer presenc pretti prime principl prison produc product
  profession profil profit promin promot prompt prosecutor prospect proud pull qualifi qualiti quarter quick quot racial racist
  radio ran rang rank rare re reaction realiz recal recommend reduc refuge regard region regul regular regularli rel reli religi
  religion remov renew repeat replac repli reput research resid resign resist resourc restrict retir revers review revolut rich
  road roll root roughli round safe safeti sale scale scandal scene score scrutini season secret seiz select sell sensit
  sentiment separ serious session settl shape sharp shock shouldn shown signal simpl site size skeptic skill slam slightli slow
  smaller smart socialist solut somebodi sometim speaker split spoken spokeswoman sponsor spot spread spring staffer stanc statu
  stood strateg street stretch strike stronger strongli studi stump substanti suit superdeleg suppos surg surrog surround surviv
  suspend swing tabl tactic task technolog ten tend terribl territori th thank threaten throughout throw ticket titl tone topic
  touch train transform travel trip truli truth turnout twice type typic unclear undermin underscor undocu unifi unit univers
  unless unusu upcom updat upon usual variou vast version veteran via victim violat violent virtual vision volunt vow vulner wake
  water wave weak wealthi weapon wear websit welcom whatev wing wish wonder wors worst worth written xenophob ye younger zero`,
  // 5: one article in 32 to one in 64
  `abandon abus academ acceler accompani actor adapt adjust admir adult advocaci affirm afraid airport al alarm align aliv allegi
  allianc alongsid amaz ambassador ambiti amend anchor anim anticip anymor anywher applaud applaus appreci appropri arena armi
  arrai arrang arrest articul asid aspect aspir assail assembl assign attende attitud attribut awkward babi badli barrier bash
  basi battleground bearer beauti belief bet bipartisan birth birther bitter blood boast boi bold bolster bomb boss bother bought
  bound breakfast bridg briefli broadcast broader broadli broken broker bruis brutal bulli burden burn cabl calcul calendar
  camera cancel cap capabl capac carefulli careless catch categori caution centrist chain chairwoman chamber channel chant chao
  chose church circl circul circumst citizenship civilian classic clip closest coal code cold collar color columnist comeback
  commerci comparison compel competitor complaint complex comput conced conclus confus congratul congressman consensu consolid
  constant constitu construct consum contact contenti contract contradict contributor convert convict cooper coordin corner
  correspond corrupt counsel crack crash crazi creation credenti critiqu crush crystal custom daili dark de deadli deadlin decri
  dedic deem deeper deficit delai deliber deploi depth descript desir devast devot dictat difficulti diminish dinner disagr
  disappear disast disclos disclosur discours discov discrimin dislik disproportion disrupt distanc distinct distinguish distract
  distribut disturb doctor dog downtown draft drag dramat dream dress driver drove duti dynam eager easier economist editori
  elder element elev elig embarrass emot emphasi emploi empti enabl enact encount engin entertain entiti entrepreneur environ
  environment episod equival erupt escal ethic ethnic evangel everywher exact excess exclus expans experienc explan exploit
  extent extra extraordinari extremist facil factori fade fairli fallen famou famous fate fault feet fenc fifth fighter film
  firearm flat flaw flight flip flood flow food foot forget formid forth fortun forum foundat fourth frame fraud fresh frontrunn
  fun function ga garner gender genuin gift girl golf grab grand grass grassroot greet grew grown guarante guard guess guest guid
  guilti hack hadn halt hardli harsh hatr hedg hell hero hint honest horribl hot hotel household http ideal ill implement impli
  incit inclin incred incumb indict infrastructur inquiri instinct instruct insurg integr intellectu interact interpret invok
  joint justifi kick label lament laugh leak legitim lengthi leverag li liberti lie liter loan lobbi lobbyist locat loom loser
  loud lowest ly machin magazin magic mail maker male mandat manner map march marri marriag massacr matchup math meanwhil medic
  memo memori mere method migrant milit mine minist minu mirror misogynist mobil model modest mom monitor motiv mount movi myself
  narr narrowli nativ neighborhood neither net neurosurgeon neutral newli nice nightclub nonprofit notabl object oblig obstacl
  obviou obvious occasion occupi offend ongo op openli opt optimist ought outlet outlin outreach outright overcom overhaul
  overlook overse overturn overwhelmingli ow p pace pain pair park partial partli passag pattern paus payer payment peak per
  perceiv percept perfect perman persist perspect phase photograph phrase physic pic pile pitch plane planet plant player pleas
  plenti pocket podcast pois polar pour poverti pre preced precinct preserv presum prevail primarili prior probe proce procedur
  proceed prohibit proof propel properti prosecut provis provoc punch punish purchas purpos quiet quietli racism rail rampant
  rapidli rapist rattl react reader realist reassur rebuild recept recess recognit recruit red reelect referenc regardless regim
  registr regret rein reiter relev reliabl relief reluct repeal reportedli reserv resolut resolv reson retail retain revel revenu
  reviv reward rig rip risen rose rout routin row rural rush sanction sat satisfi scare scienc scientist scrambl screen script
  search sector seemingli segment sentenc serial sex sexual shake shame shirt shop shortli shout shrink shut sick sidelin
  signatur significantli sister sizabl slip slogan slot smile societi sold soldier solid solv somewhat south southern space spark
  specul spirit sport spotlight squar stark statewid station steal steel steer stem stick stir stock store straight stream
  strengthen stress string strongest struck structur stuck stuff stumbl su subsequ succe succeed successfulli successor suddenli
  suffer sum suppli surfac suspect sustain swai sweep switch t tackl talli tank tap teach teacher tear tech technic telephon
  tempera temporari temporarili tension tenur testifi testimoni text theater theme theori threshold thrown thu thwart tie tight
  tire toler tomorrow tonight tool tougher tour tout tragedi transcript transgend transit translat transpar tremend trend trial
  trigger trillion troop tuition turmoil unabl unaccept uncertainti undecid underestim understood unemploy unfair unfavor unfold
  uniqu uniti unknown unpopular unpreced upset user vacat valid varieti vastli vehicl ventur vet viewer vigor vocal warm wast
  wealth weigh weren whoever widespread wild willing wind wit withdraw wound wrap writer yell yield yourself zone`,
  // 6: one article in 64 to one in 128
  `abid aboard abruptli absenc absurd accommod accur acquir actress acut addict adequ adher administ admiss adversari aftermath
  afterward aggrav agricultur airlin airstrik airwav aisl albeit alik allegedli alloc alter altogeth amass ambit amnesti amplifi
  anytim anywai applic approxim arbit arsen art artifici assumpt asylum audit authent authoritarian auto automat aw await
  backlash bag bail bailout ball balloon band banker bankruptci bargain batch bathroom beam beaten bed beg belong bench benchmark
  bent besid betrai bia bias bigot bigotri bind biographi bite bizarr blare bleed bless bloc blog blunt boat bomber bond boom
  bore borrow bottl bow box boycott brace brag brain branch brash brave breach breath bright broaden brush bu bubbl buck bulk
  bump bunch bureau buri bust buzz calm cancer capitalist captain captiv carbon cartel carv casino catastroph cater cautiou ceil
  cellphon cement cent ceremoni certainti chaotic chapter character characterist charit chariti charm charter chase chat cheap
  cheaper cheat childhood chip circu clarifi clariti classif clean clearanc click client climb clock closur cloth clout coalesc
  coffe coin collabor comedian commentari commiss commission communist compass compens compil compli compound concentr concept
  concert concess concret confidenti conscienc consequenti conservat conspiraci constantli contempl context contractor contrari
  conven cool cope copi costli council counterpart coup courag crackdown craft crew crise crisscross crown crude cry curb currenc
  cynic dad damn danc databas datetim dawn deadlock dealt decent decidedli deck default defect defer defi defiant deflect delet
  demis denial dent departur depriv derail derid deris descend descent desk destruct detain deter detractor devic dial die dig
  dilemma dimens dip diplomaci dire disabl disadvantag disapprov disastr disavow disciplin discount discoveri discredit diseas
  disgrac disgust dismai dismantl disparag dispatch displac disqualifi disrespect dissent distant distort distrust divorc
  documentari doom downplai downturn drama drastic drink dub dubiou duck dump dysfunct e ear earth eas eastern eat eclips ed edit
  effici eighth elabor elderli electr embassi embodi emiss empir empow en endless endur energ energet enhanc enterpris entitl
  entri envis equat equip equiti erod escap ev evalu evenli everydai evil evolv ex exagger examin exce exceed excel excus exercis
  expertis expir explicitli explod explor explos export exposur fabric facilit faction fake fallout falter fame fantast fare farm
  fashion faster fat fatal fed feed fertil feud fiction fieri finger firmli fiscal fish flash fled flee flew flexibl float flock
  flower flurri foe fold footag footbal forcefulli forecast forefront foremost forg fossil foster frack fraction fractur frankli
  fraught freeli friendship fring fulfil funni furiou galvan gang gear geograph gestur glad glass glimps globe goer gold gonna
  grade gradual grandchildren grappl grasp grave greatli greed green gridlock grief grip gross gubernatori guidelin h habit
  hacker hail hair hammer handili hang harass hardest hat haul hawkish hazard headach heal healthi heed heel heighten heir helm
  heritag hesit hidden hide highwai hike historian hole holidai homeland hometown homicid honesti horrif horror hors hospit hotli
  hub huddl hug humbl hung hunt hurdl hypothet ic icon illustr immun impass implic importantli imprison impromptu impuls inabl
  inaccur inact inappropri inaugur incendiari incent inclus inconsist increment inde indefinit index infam inflammatori inflat
  inject injur inner innoc innov insecur insert insight inspector instal insuffici insurmount intensifi interfer internet
  interrupt interven intervent intimid introduct invas ir iron irrespons irrit island isol item jail jam jar jeer jet jihadist
  journal judici juri justif killer king kitchen knee knife lag landmark landscap landslid lane laps lash latter layoff lectur
  legislatur len lend lender length lesbian lesser liabil libertarian licens lifetim likelihood liken linger litig load logic
  lone longest longstand loophol loudli loyal loyalti luck lunch lure luxuri mad magnat mainli maneuv manipul marathon mask
  master mathemat maximum meaning meantim membership memoir mental merit mess microphon midnight midst migrat millenni minim mire
  mishandl mislead missil mode modifi monger monthli mood mortgag mosqu motion mourn mouth multin muscl music mutual nasti
  nationalist navig nd nearbi necess needl nervou newcom nod nonetheless nonwhit norm north northern nose nowher nuanc nurs
  obscur obstruct occas offset okai oldest onstag optim ordinari ourselv oust outsourc outspoken outstand outweigh overlap
  overnight overshadow oversight overtak ownership packag pact pander panic parad parallel partnership pastor patch pathwai
  paycheck peer penalti pend perfectli peril permit perpetu persona personnel petit pharmaceut philosophi phoni pig pin pipelin
  pit plain plea plead plot plummet poison politic pollut pool pop portion possess postpon potent pound pragmat prai prayer
  precis predecessor pregnant premium prescript pretend preview pride princip print prize problemat proclaim profess profound
  prolong pronounc prop propaganda proper properli propon proport proportion proposit prosper protract proven provinc provok
  pundit pure pursuit qualif quo raid ramp randomli rant rape rapid ratchet ration rational raucou ravag rd rebel rebuf rebuk
  rebut recit reckless reckon reclaim reconsid recount recov recoveri redact reduct referendum refrain regain reinforc reinstat
  relentless relentlessli reloc reminisc render renov rent reopen repair rescu resembl resent resettl resort restaur restor
  restraint resum rethink retire retweet revis revolt richest rid ride ridicul riski roar robust rock rocket rocki rough rous
  rumor sacrific sad sake salari sampl savag scath scenario scholar scope scorn scream screw sea seal section seed sensibl
  setback settlement sexism shadow sharehold sharpen sharpli shatter shed sheet shell shield ship shook shooter shore showcas
  showdown shrug shy sight silenc silver similarli simultan sincer sing sink sixth skew skin skip slap slash slate sleep slice
  slowli smoke sober soft soften softwar soil sole solidar solidifi solidli somehow somewher sooner sophist sorri soul sour spar
  speechwrit speed spike spin spous sprawl spur squeez st stabil stabl stack stagnant stall stamp statist statur steadi steadili
  steep stereotyp stiff stimulu stoke storm straightforward strain strang streak strict stride strip stronghold stun stupid subdu
  submit substanc substant subtl suburb suck sudden sue suffici suicid summari summit superior supplement supposedli suppress
  supremacist surpass surprisingli surrend surveil suspens suspicion swath swept swipe symbol sympathet sympathi tack takeov tale
  talent tape tariff tast taught taxpay tea techniqu teenag temper tendenc tens tent termin terrifi theft therefor thin thread
  threw thrive tick tide tier tighten tilt timelin tini tip titan toll tortur toss tower toxic trace traction tradition traffic
  tragic transact transfer transport trap trash treatment tribut trio triumph trounc truck trump trumpet trustworthi tune
  turnaround twist twitter ty tycoon ugli un unanim unawar uncertain unclassifi uncomfort uncov undercut underdog undergo
  underwai undo unexpectedli unfairli unfit unfortun unhappi unleash unoffici unpredict unqualifi unrel unsecur unveil unwilling
  upend upheav upper upsid urban urgenc urgent usher util utter v vagu valuabl vari venu versu veto viabl viral virtu visa visibl
  vital volatil volum vs vy wane wari watchdog waterboard weaken weaker wealthiest weekli weight welfar whip whisper whiter
  whomev widen wider wildli window winter wipe wisdom wise withheld withhold woe workforc worldwid wreck wrongdo yard yesterdai
  youth`,
  // 7: one article in 128 to one in 256
  `abolish absent absente accid advers advisori agit airplan allud antipathi app appetit archiv ascend assuag athlet atop audio
  backfir backward balk ballroom barnstorm basketbal behav beholden belt bemoan bloodi boister boot bounc bristl brown bullet
  bulwark bypass campu candidli carpet categor caveat certifi chatter cherish chest chide chime chunk civic clap clearer clinic
  cloud clue clutch coast coincid comic compris conciliatori contemporari contin convei conveni courtesi cozi crippl crumbl
  crusad cure dare daunt daylight debunk decreas deepen demon demur depict depress destin detent differenti digniti dine disarrai
  discont discret discriminatori disenfranchis disloc dismal dispar disregard dissatisfact distress divert drown durabl dynasti
  earliest earner ei emotion enclav encrypt enlist enrol epidem equivoc exasper exhaust exhibit extradit eyebrow fascist feloni
  feminist fervor festiv fixtur flap flirt flop flourish fond footstep foreclosur formula furi gaff gambl gaze geopolit grandfath
  grate greenhous grim grind gut harden hardlin hashtag height homegrown hone hop hopefulli humanitarian humili hungri hypocrit
  imper implicitli indirectli inelig infiltr inflict inher inherit inroad insan instantli instrument interject interrog intoler
  jab jockei jokingli keynot lambast lap legendari lent lit litmu loos lopsid lucr mainten mantl mechan mega memor metric
  mistrust misunderstand mold moon multi mute neck neglig newfound newslett nonpartisan notori oath ocean oh onslaught org
  organiz orient orthodoxi ouster outlook outset outsiz ovat overli overst overtim parliament parliamentari passport patriot
  patron peacefulli pension pepper philosoph physician pink pioneer plaintiff playbook plight pointedli polish poorli precari
  pregnanc prepared priorit privaci psycholog puzzl quip reaffirm rebound reign relish remot repudi reshap restructur retali
  retroact revisit rift ring ritual rivalri robberi robot roil roof rub sand scholarship scuttl seller shelter shelv shortcom
  sibl silent sky smear soar solicit song spat spearhead spectacl spectrum spill squabbl stamina stapl stare steam stern stolen
  summon sun suspici swagger swarm tarnish temperatur tempt terrif thrill throat thumb timestamp ton trajectori treasur tree
  trick tripl trove unauthor underli unexpect unheard uniform unnot unravel unrealist unrest unsuccess upris vacuum veer viabil
  vouch warehous web wed weird wheel wherev wield wore workplac yank zeal`,
];

const bandOf = new Map(BANDS.flatMap((stems, band) => stems.split(/\s+/).map((stem) => [stem, band] as const)));

/** The most that a word can say: it is in fewer than one article in 256. */
export const RAREST = 8;

/** Bits that meeting this stem in a text says about what it is about: 0 for “the”, 8 for what hardly any article has. */
export const rarityOf = (stem: string): number => bandOf.get(stem) ?? RAREST;

/** The stems of one band, in the order of letters; none from RAREST on, whose stems are all others. */
export const stemsOfRarity = (rarity: number): readonly string[] => BANDS[rarity]?.split(/\s+/) ?? [];
