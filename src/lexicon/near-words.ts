// Stems of English words (Porter’s) that stand for nearly one thing: “rifl gun pistol”. In: nothing. Out: for a stem those near to it. Made by
// scripts/make-near-words.ts from the encoder’s vectors of words: a cosine of 0.45 or more, each among the 10 nearest of the other. Opposites
// are near too, so nearness is a hint beside other words in common, never enough alone.
const GROUPS = `
aback surpris; abbrevi acronym; abil abl capabl inabl skill; abl couldn unabl; aboard onboard; abov below beneath
abroad foreign internation oversea; abrupt abruptli; abruptli sharpli suddenli; absenc absent presenc; absurd insan outrag ridicul
abus assault; academ professor scholar; accept acknowledg reject; accid incid; accident inadvert mistakenli; acclaim accolad laud renown
accomplish achiev; accordingli therefor; accumul amass; accur accuraci correctli inaccur precis; accuraci inaccur precis; accus alleg
achiev attain; acknowledg admit recogn; acquir acquisit bui obtain purchas; acquisit merger; acquit convict; act action; action activ
activ inact; activist advocaci protest; actor actress; actress movi; actual realli; adam insist; add addit; addict overdos; addit extra
addition moreov similarli; adequ appropri inadequ properli suffici suitabl; adjac nearbi; admiss admit; admit confess
ador belov despis rever; advanc progress; advantag benefit disadvantag; advertis commerci; advic advis
advis advisor advisori consult recommend; advoc advocaci argu propon; affect impact influenc; affluent impoverish wealthi wealthiest
afraid fear frighten scare terrifi; afterward beforehand thereaft; ag elderli old older younger; agenc agent; aggress hostil violent
agoni pain; agrarian agricultur peasant; agre agreement disagre; agreement treati; agricultur farm farmer rural; aid assist
aircraft airplan aviat plane; airlin airplan airport aviat flight; airplan aviat flight fly plane; akin liken; alarm alert; albeit although
alcohol drank drink ethanol liquor; alert warn; aliv live; alleg allegedli claim; allegedli reportedli supposedli; alli allianc
allianc coalit; alloc allot expenditur; allow enabl let permit prevent prohibit restrict; almost nearli; alright okai
alter manipul modif modifi; altern option; although despit though; altogeth entir; aluminum steel; alwai constantli never
amateur profession; amaz astonish aw delight incred stun surpris unbeliev; ambassador diplomat embassi envoi; ambigu confus
ambit ambiti aspir; america american usa; american usa; amid amidst; ammunit bullet firearm gun handgun rifl; amount quantiti
amus chuckl comic entertain funni hilari humor joke laugh; analog metaphor; analys analysi analyz examin; analysi analyz
analyz evalu examin; anger angri angrili outrag piss rage; angri angrili frustrat mad piss rage; angrili furious harshli loudli nervous
anguish sorrow; annoi annoy exasper frustrat irrit; annoy irrit; annual monthli yearli; answer repli respond; antagonist villain
anthropologist sociologist; anticip expect; anxieti anxiou fear panic; anxiou nervou
anybodi anyon anyth everybodi everyon nobodi somebodi someon; anyon anyth everyon nobodi somebodi someon; anyth anywher everyth noth someth
anytim whenev; anywher everywher nowher somewher wherev; apolog forgiv sorri; app applic; appal disgust horrifi outrag
appar presum seem seemingli supposedli; apparel cloth garment merchandis; appetit crave hunger hungri; applaus clap; appli applic
appoint hire; appreci thank; approxim roughli; archbishop bishop pope; archipelago island; ardent staunch; area region; aren isn wasn weren
argu argument; arguabl undoubtedli; aris aros; aristocraci aristocrat monarchi; arithmet math; armi militari soldier troop
arrest detain detent imprison jail; art artist artwork; artist artwork; artwork paint; ascend ascens; ascent climb
asham embarrass proud shame; asia asian; asleep awak sleep sleepi slept; asphalt pavement; ass butt; assault harass rape violenc
assert claim; assess evalu examin; asset portfolio; assign reassign; assum assumpt impli; assur ensur guarante reassur
astonish extraordinari incred startl surpris; asylum refuge; athlet sport; atlant ocean; atmospher environ; atol island
atroc genocid massacr; attain obtain; attempt effort tri; attend attende; attende particip; attir cloth dress outfit
attornei lawyer prosecutor solicitor; aunt cousin grandma grandmoth niec uncl; authent genuin; authoritarian dictatorship fascist
auto automat; autobiograph autobiographi biograph; autobiographi biograph biographi memoir; autom automat; automobil car vehicl
avail unavail; avenu boulevard; avoid prevent; aw horribl horrif terribl; await wait; awak wake; awaken wake; awar unawar; award oscar
awesom fabul fantast great terrif; awkward awkwardli uncomfort; awkwardli nervous uncomfort; babi child children infant newborn pregnanc
backdrop background; backstag onstag; bad good terribl wors worst; badli horribl poorli terribl; baffl bewild puzzl; baggag luggag
bait fish; ballet danc; ban forbid outlaw prohibit; banana fruit; bank banker; bankrupt bankruptci; bankruptci creditor debt; barack obama
bare hardli; bargain negoti; barrag onslaught; barrier obstacl; barrist lawyer solicitor; base basi; basebal basketbal pitcher
basic essenti simpl; basketbal footbal soccer; bastion stronghold; bath shower; bathroom restroom shower toilet; battalion brigad
battl combat fight; beach coast coastal ocean seasid shore; beautifulli neatli perfectli; bed bedroom sleep slept; bedroom room; beef meat
beer brew drink; begin commenc start; behav behavior; beij china; belief religion; belli stomach; belov love; below beneath; bend bent
beneath under underneath; benefici detriment; berni hillari; best better greatest worst; bet gambl; betrai betray traitor; betray traitor
better improv wors; beverag drink; bewild puzzl; bia bias; biblic testament; big bigger biggest enorm gigant huge larg larger massiv small
bigger biggest larger smaller wider; biggest greatest largest longest worst; bike motorcycl
billionair businessman industrialist magnat millionair richest; bio biolog; biograph biographi historian; biolog biomed
biomed biotechnolog pharmaceut; biotechnolog pharmaceut; birthplac hometown; bisexu heterosexu lesbian lgbt; bishop pope priest
bizarr peculiar strang unusu weird; black dark white; blast bomb explos; bleak omin; blend mix; blind deaf; blink flash flicker
blog blogger; blond hair; bloom flower; blue purpl red; boat ship; boi brother children girl gui male son; bomb bomber explos grenad
bone skelet; bonu bonus; bonus incent; bore boredom dull; borrow lend loan; bother worri; boyfriend girlfriend; brain neuron
brave braveri courag; braveri courag heroism; brawl mele; breach violat; break shatter; breakfast dinner lunch; breath oxygen; brew coffe
bribe briberi; bride wed wife; briefli temporarili; bright brighter brightest; brighter brightest darker; brillianc brilliant geniu
brilliant clever fantast geniu great; britain british london; british london; brittl fragil; bro brother; broadcast televis
broader larger wider; broadli pointedli wide; bronz silver; brother sibl sister son; brutal horrif ruthless violent; bu buse; buddi friend
budget expenditur; bui buyer purchas sell; build builder construct; bulb lamp; bullet gun gunfir; bullshit crap nonsens shit; busi corpor
businessman businessmen entrepreneur industrialist magnat; businessmen industrialist; buyer purchas seller; cabl cord wire
cafeteria dormitori; cal california; calcul determin math; california nevada; caliph jihad; cam camera; camera microphon photograph
campu campus student; cancel postpon; cannot couldn unabl; capabl capac incap; capit capitalist capitol; car vehicl; care worri
carefulli gentli gingerli hastili; careless reckless; carnag havoc horrif mayhem; cash monei; casino gambl; casket coffin funer; cat dog
catastroph crise devast disast disastr tragedi; cathedr church; cattl sheep; caution warn; cautiou cautious uneasi wari; cautious warili
ceas halt stop; ceasefir truce; celebr commemor festiv; cement concret; cemeteri graveyard; centuri decad; ceremoni ritual
certainli definit inde sure undoubtedli; certainti uncertainti; certif certifi; chair chairman seat; champagn wine; chanc probabl
chant shout; chao chaotic; character describ; characterist trait; charit chariti nonprofit philanthrop philanthropi
chariti donat fundrais nonprofit philanthrop philanthropi; chase pursu; cheap cheaper costli; cheaper costli price; check verifi
cheer cheerlead; cheerfulli happili; chees dairi milk; chef cook culinari; chemic chemistri; chicken poultri; chiefli mainli primarili
child childhood children daughter infant kid parent; childhood children; children daughter kid son; chill cool; chilli cold
choic choos decis option; choos decid decis pick prefer select; chop slice; chord cord; choreograph choreographi
chuckl giggl grin groan joke laugh scof sigh smile smirk; chunk portion slice; church congreg pastor religion; cia fbi; cigarett smoke
cinema theater; circumst situat; citat cite; cite quot referenc; citi mayor town urban; citizen citizenship; citizenship passport
clandestin covert; clarifi confus explain; clariti clear clearer; clash conflict; classif classifi; classroom teacher
clean cleaner cleans dirti tidi wash; clear clearer; clearli obvious plainli; clergi priest; cleric priest; clever cun; clinton hillari
close closer closur open shut; closer closest tighter; closest nearest; cloth dress garment jean outfit shirt underwear wardrob
coast coastal shore; coastal shore; coat jacket; cocain drug; coincident iron; cold temperatur warm; collect gather; colleg school
collid collis; column columnist; columnist journalist; combat fight fighter; combin merg; comedi comedian humor; comedian funni hilari joke
comfort reassur uncomfort; comic funni hilari; commenc resum undertak; commend laud prais; comment commentari; committe subcommitte
common commonli; commonli frequent often typic; communist socialist; compani corpor firm manufactur; compar comparison contrast liken
compass compassion; compat incompat; compet competit competitor; competit competitor contest; competitor oppon rival; complain complaint
complet finish incomplet; compli complianc obei; comprehend understand; compris consist encompass; comput machin; conceal hide
concentr focus; concept conceptu idea notion; concern regard worri; conclud conclus; condemn denounc; configur setup; confirm verifi
confront encount; confus puzzl; congress congression congressman senat; congression congressman; congressman legisl senat
connect disconnect link network; conquer conquest invad; consciou conscious; consent permiss; consequ implic; conserv liber republican
consid contempl regard; consider significantli substanti; constantli frequent regularli repeatedli; constitu elector; constrain constraint
consul consular diplomat embassi; consum consumpt eat; contempl envis ponder; contenti controversi disput; contest prize
contract contractu; contradict contradictori; contribut contributor; controversi debat scandal; convict crimin imprison sentenc
convinc persuad; cook culinari recip; cool heat warm; cop polic policemen; correct incorrect incorrectli
correctli incorrectli properli successfulli wrongli; corridor hallwai; cost costli expens fee price; costli expens; couch sofa
couldn unabl wouldn; council councillor; counsel counselor therapi; count talli; counterpart predecessor; countless dozen endless numer
court courtroom judici; courthous courtroom; courtroom judici; cousin nephew rel uncl; cover coverag; covert secretli; covet lucr prestigi
crap shit stuff; crash wreck; crazi insan mad; creat creation creator; creation creator; creator maker; credenti password
credibl legitimaci; creditor debt; cri cry scream shout sob tear wept yell; crime crimin homicid murder; cring flinch scof; crippl paralyz
crise crisi disast; crisi disast; crouch knelt; crucial pivot vital; cruel harsh; cry sad scream sob tear weep wept; cultur multicultur
cure heal; curios curiou; curiou intrigu wonder; customari usual; cut slice; dad daddi father mom mother parent; daddi father grandma mommi
daili everydai weekli; dairi milk; damag destroi destruct devast harm injuri; damn fuck; danc dancer
danger deadli harm hazard risk riski safe safeti threat unsaf; dark darken darker darkest shadow; darken darker; darker darkest
darkli grimli; dart flutter; daughter girl granddaught niec sister son; daylight daytim; daytim nighttim; dazzl glisten shimmer spectacular
dead death deceas di kill; deadli fatal lethal; deafen louder; deal dealt; death di die fatal kill murder; debat discuss; debt loan ow
debut premier; decept li liar; decid decis determin; decidedli markedli; decis determin; declar proclaim; declin decreas refus
decreas increas lower reduc; dedic devot; deep deeper deepli depth; deepen intensifi; deeper deepli depth farther; deepest depth
deepli profoundli thoroughli; defam libel; defeat victori; defect flaw; defend defens protect; defens guard offens; defianc defiant
defunct disband; del delet; delai postpon wait; delet remov; deliber intent intention purpos; delight dismai pleas pleasur thrill
deliv deliveri; demand request; demis downfal; democraci democrat dictatorship; democrat liber republican; demograph popul
demonstr exhibit protest; deni denial refus; dens spars; dental teeth; depart departur; depend reli; depict illustr portrai portray
deploi deploy; deport immigr; deputi sheriff; deriv differenti; descend descent; describ descript explain; despair sorrow
despis disdain dislik hate rever; destroi destruct devast kill ruin wreck; destruct devast; detain detaine detent imprison; detaine prison
deterior worsen; deton explos; detriment disastr; devast disastr horrif ravag; develop development; devoid lack; di die fatal kill
diagnos diagnosi; dick peni; dictat dictatorship; dictatorship regim; didn doesn hadn wasn weren; diet dietari eat; dietari eat nutrit
differ differenti distinct distinguish vari; differenti distinguish
difficult difficulti easi easier hard harder hardest imposs tough tricki; difficulti problem troubl; dimens dimension; dine dinner
diner restaur; dinner lunch meal supper; diplomaci diplomat; diplomat embassi; dirt dirti; dirti filthi; disabl wheelchair
disagr disagre disput; disappear vanish; disappoint dismai frustrat surpris; disapprov displeasur; disast earthquak tragedi
disastr horribl; disband dismantl; disciplin disciplinari; disclos disclosur; discomfort irrit pain uncomfort
discont displeasur dissatisfact dissatisfi resent unhappi; discourag encourag prevent; discours rhetor; discov discoveri find
discoveri find; discrimin racism; discuss mention; disdain hatr; diseas ill; disguis pretend; disgust horrifi outrag; dislik hate hatr
dismai displeasur horrifi; displai exhibit showcas shown; displeasur dissatisfact; disqualif disqualifi; disregard ignor; disrupt interrupt
dissatisfact dissatisfi; dissatisfi unhappi; dissert thesi; dissolut dissolv; distanc length; distinct distinguish uniqu
distinguish identifi; distract preoccupi; distrust resent trust; diver diversifi; divid divis split; divorc marri
doctor medic physician scientist; doe doesn; doesn hasn isn wouldn; doll toi; dollar monei; donald trump; donat donor fundrais
dorm dormitori; doubl tripl twice; doubt skeptic; downtown midtown uptown; downward upward
dramat drastic markedli sharpli significantli substanti; drank drink sip; drastic markedli sever significantli substanti vastli
dream nightmar vision; dri dry; drink liquor sip; drive driver; drone helicopt; drop fall; drug medic medicin pharmaceut pill substanc
dry wet; dryli grimli pointedli sarcast; dude gui; dumb stupid; duo trio; dynasti empir; each everi; eagerli enthusiast; earli earlier
earlier later previous; earliest oldest; earn incom; earth planet; earthquak seismic tsunami
easi easier easiest easili hard harder quick simpl straightforward; easier easiest harder simpler; easiest hardest simpler
easili quickli readili; eat eaten feed food meal; eaten meal; ecolog ecosystem environment; econom economi economist financi
economi economist; edit editor version; editor editori; educ school teach teacher; eeri omin; effect ineffect; ei ey; either neither
elder elderli older; elderli older; eldest oldest youngest; electr electrifi electromagnet energi; elig inelig qualifi; elimin reduc remov
els otherwis; email mail; embarrass humili; embrac hug; emigr immigr migrat; emiss pollut; emot emotion sentiment; emotion mental
empathi sympathi; emphas emphasi highlight; emploi employ hire; employ employe job workplac; employe personnel worker workplac
empow empower; encourag urg; endeavor ventur; endless relentless; endur withstand; enemi foe oppon; energet energi; engrav etch
enhanc improv; enjoi love; enorm gigant huge immens incred larg massiv sizabl tremend vast; enough suffici; enrol particip; ensu subsequ
ensur guarante prevent; enter entri; enthusiasm enthusiast; entir entireti whole; entrepreneur entrepreneurship; entrepreneurship innov
environ environment; environment pollut; envis imagin; epidem outbreak; eponym namesak titular; eras wipe; erod eros
erron fals inadvert incorrectli mistakenli wrongli; error mistak; erupt volcan; escal intensifi; escap flee; especi particularli
espionag spi spy; essenti fundament necessari; establish found; etern forev; ethic moral; ethnic racial; evalu examin; eventu subsequ ultim
ever never; everybodi everyon everyth nobodi somebodi; everyon everyth nobodi someon; everyth noth; everywher wherev; evolut evolv
exactli precis; exam examin; examin inspect investig studi; exampl instanc; exasper frustrat; exce exceed surpass; exceed surpass
excel terrif; exception immens incred significantli unusu; excess improp; excit thrill; exclaim shout; exclud exclus inclus
exercis workout; exhibit museum showcas; expand expans extend widen; expenditur expens spend; experi experienc experiment
expert expertis specialist; explain explan understand; explan justif; explicit explicitli; explod explos ignit; explos grenad
export import; expos exposur uncov; extend extens stretch; extraordinari unpreced; extrem sever; fabul fantast terrif; facebook twitter
fact truth; factori manufactur; faculti professor; fail failur succe; fair unfair; fairli pretti; faith trust
fals incorrect incorrectli mislead wrongli; fame famou infam notorieti renown; famili parent; familiar unfamiliar; famou infam renown
famous notabl; fantast great incred magnific marvel terrif tremend; farewel goodby; farm farmer ranch; farther further; fascin intrigu
fascism fascist; fast faster fastest quick quickli speed; faster fastest slow slower speed; fastest slower; fatal kill lethal murder
father mother parent son; fear frighten scare terrifi worri; feasibl viabl; fee price; feet foot leg; femal feminin gender male woman women
femin feminist; feroci fierc formid; fewer less; fieri flame; fight fighter; film movi; financ financi fund; financi monei
finger hand thumb; finish unfinish; fire flame; firearm gun handgun pistol rifl shotgun weapon weaponri; firmli tightli
fish salmon seafood; fission reactor uranium; fix repair; flash flicker; flatli pointedli; flavor tast; flaw weak; flesh meat; fli fly
flight fly plane; flip invert revers; flock swarm; flood tsunami; flourish thrive; fluid liquid; focu focus; foe oppon; food meal
fool foolish idiot; foolish silli stupid; footag video; footbal nfl soccer; forbid prohibit restrict; forc forcefulli forcibl
forcefulli forcibl harshli vigor; forcibl voluntarili; forecast predict; forerunn precursor; forget rememb; forgiv forgiven pardon
formerli previous; forthcom upcom; fortif fortress; fortun lucki luckili unfortun; found founder; fractur shatter; franc germani pari
frankli honestli; frantic panick; fraud fraudul; freak scare; free freed freedom freeli; freedom liberti; freez ic
frequent occasion often regularli repeatedli; fresh freshli; freshli newli; freshman junior undergradu; friend friendship
frighten scare scari startl terrifi; frustrat impati; fuck shit; fuel gasolin ignit; fulfil satisfi; full fulli; function oper; fund monei
fundament inher; funni hilari humor joke laugh; furi rage; furious nervous; furnitur sofa; futil hopeless pointless useless
ga gase gasolin; gai heterosexu homosexu lesbian lgbt sexual transgend; gang thug; garbag trash; garment textil; gasolin petroleum
gasp groan; gaze stare; gender sex sexual; gene genet; gentl gentli; gentleman gentlemen ladi; gentli lightli softli subtli
genuin legitim sincer truli; geograph geographi; geologist scientist; georg john; giant gigant; gigant huge massiv overs sizabl
giggl laugh laughter smirk; gingerli reluctantli warili; girl ladi women; girlfriend wife; gladli willingli; glass sunglass
gleam glisten shimmer; glisten shimmer; global internation worldwid; gold golden silver; golf golfer pga; golfer pga; gonna gotta wanna
goodby hello; gov govern; govern government; governor gubernatori; grab snatch; grade grader; gradual slowli steadili
grandchildren granddaught grandpar grandson niec; granddaught grandmoth grandson nephew niec
grandfath grandma grandmoth grandpa grandpar grandson uncl; grandma grandmoth grandpa grandpar; grandmoth grandpa grandpar mom
grandpa grandpar; grandson nephew niec son; grasp grip; grass lawn turf; grate gratitud thank; gratitud thank; great terrif tremend
greater larger; greatli vastli; greed greedi; greet hello welcom; grimac smirk; grin smile smirk; groan moan shudder sigh
groceri supermarket; grow growth; guard protect; gubernatori mayor; guerrilla insurg; gui men; guid guidanc; guilt guilti remors
gun handgun pistol rifl shotgun weapon; gym gymnasium; hack hacker; hadn hasn haven wasn weren; half quarter; hall hallwai; halt stop
hand thumb; handgun pistol rifl shotgun weaponri; hang hung; happen occur; happi happier happili sad smile unhappi; happier unhappi
harass misconduct; hard harder hardest tough; hardcov paperback; harder hardest softer tough; hardli scarc; harm hurt; harshli sharpli
hasn haven isn; hate hatr love; havoc mayhem; hazard safeti unsaf; heal healer; health healthcar healthi; healthcar hospit medic
heat hot hotter temperatur warm; heavi heavier weight; heavier lighter; heavili predominantli; heck hell; heel shoe; hei hello; height tall
heighten increas intensifi; helpless powerless; henc therebi therefor thu; hero heroic heroism superhero; heroic heroism
herself himself itself myself oneself ourselv themselv yourself; hesit reluct; heterosexu homosexu lesbian lgbt sexual
high higher highest low; higher highest increas; highest largest longest lowest strongest; highli strongli; highwai road; hilari ridicul
hill mountain vallei; himself itself myself oneself ourselv themselv yourself; hint suggest; hire recruit; histor histori historian
histori historian; historian scholar; hit strike; homag tribut; home hous; homicid murder; homosexu lesbian lgbt sexual transgend
honest honesti honestli; hop jump; hope hopefulli; hopefulli sadli; horribl horrif nasti poorli terribl worst
horrif horror terribl terrifi tragic; horrifi outrag terrifi; hospit hotel medic; hostag kidnap; hot hotter; hotel resort
howev nevertheless nonetheless though; huge immens incred larg massiv sizabl terribl tremend; human mankind; humor joke laugh
hunger hungri starv; hungri starv; hurdl obstacl; hurl throw; hurri rush; hurt pain; husband marri spous wife wive; ic ici; idea suggest
ident identifi; identif identifi; identifi recogn; idiot stupid; ignit spark; ignor overlook unawar; ill sick; illeg legal unlaw
imag imageri photo pictur; imam mosqu; immedi instantli; immens incred tremend vastli; immigr migrant migrat refuge; immin impend
impati patienc; impoverish poor poorer poverti prosper; imprison jail prison punish sentenc; impromptu makeshift; improp inappropri
improv increas; inabl unabl; inaccur incorrect incorrectli mislead unreli; inadequ insuffici lack; inadvert intention mistakenli
inappropri unaccept; incent reward; incompat unsuit; incomplet unfinish; incorrect incorrectli mistak wrong
incorrectli mistak mistakenli wrong wrongli; increas rise; incred terribl tremend unbeliev; indiana iowa kentucki; indic signal
indict prosecut; indigen nativ; indirect indirectli; industri manufactur sector; industrialist magnat; ineffect useless; inelig unsuit
inevit undoubtedli; inexperienc novic; infam notori renown; infant newborn; infect infecti outbreak viru virus; inferior superior
inflamm inflammatori; influenc influenti swai; ingredi recip; injur injuri wound; injuri wound; innov technolog; inquiri investig
insan mad ridicul; insignific signific; instabl stabil unstabl; instant instantli; instantli quickli; instead rather; instructor teacher
insuffici suffici; insurg milit; insurrect rebellion revolt upris; intellect intellectu intellig; intellig smart smarter; intend intent
intensifi worsen; intent intention; intention purpos; interest intrigu; interf interfer interven; internation oversea worldwid
internet onlin web; interrupt paus; intersect overlap; interven intervent; introduc introduct; introduct introductori; invad invas
invalid valid; invers invert; invert revers; invest investor; investig probe; investor sharehold; inward outward; iowa wisconsin
iron ironi; ironi sarcasm; irrelev meaningless relev unrel useless; isi isil islam; islam muslim; isn wasn weren
itself myself oneself ourselv themselv yourself; jail prison sentenc; jean pant; jewish semit synagogu; joke laugh sarcast
journal journalist newspap; journalist newspap; journei travel; judg judgment; judgement judgment; judici judiciari justic; jump leap leapt
junior senior; justif justifi reason; justifi reason; keep maintain stai; kill killer murder slai slaughter; killer murder; kind sort type
king monarchi queen royal; knee knelt; lab laboratori; labor worker; ladi woman women; lai ly; languag linguist
larg larger mostli primarili sizabl small; larger largest size small smaller wider; largest longest smallest; latest newest
laud prais renown rever; laugh laughter smile; laundri wash; lava volcan; lavish luxuri; law legal statut; lawsuit litig plaintiff su sue
lawyer legal solicitor; leak spill; leapt soar; learn teach; leas rent rental; lectur teach; leftist liber socialist; legal unlaw
legend legendari; legisl legislatur politician; legitim legitimaci; len lens; lend loan; lengthi prolong shorter
lesbian lgbt sexual transgend; lesson teach; lgbt sexual transgend; li liar lie ly; liabil liabl; liar lie; liber socialist; lie ly
life live; light lit; lightn thunder; likelihood probabl; likewis similarli; limit restrict; lineup roster; liquor vodka
literari literatur novelist poetic; litig plaintiff; litter strewn; littl small tini; live resid; loan mortgag; local municip; locat place
longer shorter; longest oldest; loosen tighten; lose loss; lot plenti ton; loud louder loudli noisi; louder loudli; love lover
low lower lowest; lower lowest reduc; lowest smallest; loyal loyalti; luck lucki; luckili sadli unfortun; lunch meal; machin machineri
mad rage; magnific spectacular terrif; mainli mostli partli predominantli primarili; maintain retain; maker manufactur; makeshift temporari
male men; man men; mandat mandatori requir; mandatori requir; manila philippin; manipul modifi; manufactur supplier; marijuana weed
marit marri marriag spous; mark marker; markedli profoundli sharpli significantli substanti vastli; market marketplac sell
marri marriag wed wife wive; marriag wed; matern pregnanc; math mathemat mathematician; mathemat mathematician; mathematician physicist
max maxim maximum; maxim maximum; maximum minimum; mayb perhap possibl; mayor municip; meal nutrit; meaning meaningless
meaningless pointless useless worthless; meantim meanwhil; meat pork; medic medicin pharmaceut physician prescript
medicin pharmaceut physician; medit yoga; memori rememb; men women; menac omin; mental psycholog; mere simpli; merg merger; merger takeov
messag messeng; metal steel; method techniqu; metro metropolitan; mexican mexico; mic microphon mike; mid middl; middai midnight noon
midnight nighttim; midtown uptown; migrant migrat refuge; mildli slightli; milit terrorist; militari navi soldier troop
militia paramilitari; mimic resembl; mine miner; mini minim minimum; minim minimum reduc; minist ministri; mirror reflect; miser unhappi
miss skip; missil rocket; mistak mistakenli wrong; mistakenli wrongli; misunderstand misunderstood; mix mixtur; modif modifi
mom mommi mother mum parent; mommi mother; monast monasteri monk; monasteri monk; monik nicknam; monitor watch; monk nun
monthli quarterli weekli yearli; moreov nevertheless; mosqu synagogu; mostli partli predominantli primarili; mother mum parent; mouth tongu
move movement reloc; mud muddi; multi multipl; multipl numer; mural paint; murder slaughter; murmur whisper; muscl muscular; muse ponder
music musician song; musician singer; myself oneself ourselv themselv yourself yourselv; myth mytholog; name renam surnam
narr stori storytel; narrow widen wider; nationwid statewid worldwid; naval navi; near toward; nearbi neighbor; necess necessari
necessari requir; neighbor neighborhood; neighborhood suburb; nephew niec uncl; nervous warili; nevada virginia wyom
nevertheless nonetheless therefor; newer newest older; newspap paper tabloid; niec sister; nightli nighttim; nobodi noth somebodi
nois noisi sound; noisi quiet; none noth; normal typic usual; northeast northeastern northwest southeastern southwest
northeastern northwestern southeastern southwestern; northwest northwestern southwest; northwestern southwestern; notabl noteworthi promin
note remark; noteworthi remark; noth nowher; novel novelist; novelist playwright screenwrit writer; numer variou
occasion often regularli sometim; occup occupi; occur occurr; ocean sea water; oddli strang unusu; offici unoffici
often rare regularli seldom sometim typic usual; oil petroleum; old older; older oldest younger; oldest youngest
oneself ourselv themselv yourself; opaqu transpar; open reopen; openli publicli; oppon oppos rival; oppos opposit; optim optimist
optimist upbeat; oregon wyom; organ organiz; orthodox orthodoxi; ostens presum purport supposedli; ought shouldn
ourselv themselv yourself yourselv; outcom result; outlaw prohibit; outrag ridicul; overhaul reform; oversaw overse overseen spearhead
overse overseen; oversea worldwid; overtook surpass; overturn uphold; overwhelmingli predominantli; owner ownership
pai payment salari wage; pain sore; pamphlet seminar; panic panick; pant underwear; papaci papal pope; papal pope; paranoia paranoid
parliament parliamentari; parodi satir; partial partli; particular particularli specif; particularli specif; partner partnership
past previou; pastor preacher; patent trademark; path pathwai; patrol polic; paus stop; pavement road sidewalk; payment repai
peac peacefulli; peculiar strang unusu; pen write; pension retir; perceiv percept; percentag proport; perfect perfectli; perhap possibl
perman temporari temporarili; permit prohibit; perspect viewpoint; persuad persuas; pharmaceut pharmaci therapeut; pharmaci prescript
philanthrop philanthropi philanthropist; philanthropi philanthropist; philosoph philosophi; phone smartphon telephon
photo photograph pic pictur; photograph pictur; physicist scientist; pic pictur; pick select; pink purpl; pipe pipelin plumb
pistol rifl shotgun; pitch pitcher; plagu ravag; plai player; planet planetari; playoff postseason; plea plead; pledg vow; poem song
pointedli sharpli subtli; pointless unnecessari useless; poison toxic; polic policemen; poor poorer; poorer richer; pop sprung
popul populac; popular unpopular; porn pornographi; portrai portray; possibl potenti probabl; potenti prospect; pound weight; prai prayer
predecessor successor; predominantli primarili; pregnanc pregnant; prepar readi; prescrib prescript; preval widespread
prevent prohibit protect stop; previou previous prior; pride proud; princ royal; print printer; prison sentenc; privat publicli
prize winner; probabl sure; problem troubl; proce proceed; produc product; profess profession; professor teacher; profici skill
profound profoundli; profoundli utterli; program programm softwar; prohibit restrict; promis vow; promptli swiftli; prone suscept
proof prove; proper properli; proport ratio; propos suggest; prosecut prosecutor; prosper wealthi; protect protector safeguard secur shield
prove proven; provid suppli; provinc provinci; psychiatrist psycholog; publish unpublish; pull push yank; purport supposedli
qualif qualifi; quarter quarterli; quartet quintet trio; queen royal; quick quickli; quickli rapid rapidli slowli swiftli
quiet quietli silenc silent; quietli silent softli; quintet trio; racial racism racist; racism racist; railroad railwai
rain raini snow snowfal wet; random randomli; rapid rapidli; rapidli slowli steadili swiftli; rapper singer; rare seldom uncommon
ratif ratifi; react reaction respond; read reader write; reader viewer; realism realist; realli truli; reason why; rebel rebellion
rebelli rebellion; rebellion revolt upris; rebuild repair; recal rememb; receiv recipi send; reclaim regain restor; recogn recognit
recommend suggest; reconcil reconcili; recov recoveri; red yellow; redevelop renov; reduc reduct; refer referenc; refug shelter
refurbish renov; refus reject reluct unwil; regist registr; regul regulatori; regularli routin; reinforc strengthen; relat relationship
relentless ruthless; reliabl unreli; religi religion spiritu; reluct unwil; reluctantli willingli; remain stai; reminisc resembl
renown reput rever; rent rental; reorgan restructur; repair restor; repeat repeatedli; repeatedli twice; replac substitut
repli respond retort; replic replica reproduc; reportedli supposedli; repres represent; reproduct sexual; research scientist studi
resembl similar; resolut resolv; resolv solv; respond respons; restrain restraint; restroom toilet; resurrect reviv
retail shop store supermarket; retain retent; retali retribut reveng; retribut reveng vengeanc; reveal uncov; reveng vengeanc; revolt upris
revolut revolutionari; rich richer richest wealth wealthi wealthiest; richest wealthi wealthiest; ride rider; ridicul silli unbeliev
rifl shotgun weapon weaponri; riot upris; rip tear; rise soar; risk riski; rival rivalri; road street; robber robberi thiev
robberi steal theft; romanc romant; roof rooftop; rough tough; ruin wreck; rumor specul; sacrif sacrific; sad sorrow tragic; sadli unfortun
safe safer safeti unsaf; safer safeti unsaf; safeti unsaf; salari wage; sale sell; salt salti; sarcasm sarcast; scan scanner; scarc seldom
scare scari terrifi; scari terrifi; scenario situat; scienc scientif scientist; scientif scientist; scof shrug; scream shout yell
sea water; seat sit; secreci secret; secret secretli; seem seemingli; seemingli supposedli; sell seller; seminar workshop; sen senat
separ split; seriou serious; servicemen soldier; set setup; settl settlement; sex sexual; sharp sharpen; shatter smash; shelf shelv
shine shone; ship spaceship; shock startl stun surpris; shoe sneaker; shoot shooter shot; shop store supermarket; short shorter
shorter smaller taller; shortli soon; shout yell; sibl sister; signific significantli; significantli substanti vastli
silenc silent suppress; silli stupid; simpl simpler simpli simplic straightforward; simpler simplic; sing singer song; singer song
site websit; sizabl substanti; size small smaller; skate skater; skelet skeleton; skeptic wari; ski sky; skill talent; skyscrap tower
slap smack; slave slaveri; sleep sleeper sleepi slept; slick slipperi; slid slide slip; slide slip; slight slightli; slightli somewhat
slim thin; slow slower slowli speed; slower speed; small smaller smallest tini; smaller smallest tini; smallest tini; smart smarter
smartphon telephon; smile smirk; smooth smoothli; smuggl traffick; sneak snuck; snow snowfal snowi; snowfal snowi; sob weep wept
social socialist sociolog; sociolog sociologist; soft softer softli; soldier troop veteran; solemn somber; solut solv
somebodi someon whoever; southeastern southwestern; southwest southwestern; sovereign sovereignti; spark trigger; speak speaker
speci wildlif; special specialti; spend wast; spi spy; spin spun; spokesman spokesperson; sponsor sponsorship; spous wife wive; squad team
stabil stabl unstabl; stabl unstabl; start starter; startl stun surpris; stat statist; steal theft thiev; sting stung; storag store
stori storytel tale; strang surprisingli unusu weird; strateg strategi; strategi tactic; strength strong stronger weak
strengthen stronger weaken; strife turmoil unrest; strong stronger strongest strongli; stronger strongest weaken weaker; struggl troubl
su sue; subject topic; submarin underwat; submiss submit; subsequ thereaft; substant substanti; subtl subtli; suburb suburban
succe succeed success successfulli; succeed success; success successfulli unsuccess; sudden suddenli; suddenli unexpectedli; sugar sweet
suitabl unsuit viabl; sun sunni sunris; sunris sunset; super superb; suppli supplier; supplier vendor; surgeri surgic
surpris surprisingli unexpect; surprisingli unexpectedli unusu; surviv survivor withstand; suscept vulner; suspect suspici suspicion
suspend suspens; suspici suspicion; swap switch; sweep swept; swim swimmer; swing swung; sword weapon; sympathet sympathi; tack tackl
tall taller; tax taxat taxpay; taxi uber; teach teacher; tech technician technolog; technic theoret; teen teenag youth; teenag youth
temperatur warm; temporari temporarili; tempt temptat; term terminolog; terribl terrif wors worst; terrif tremend; terror terrorist
testifi testimoni; theft thiev; themselv yourself yourselv; theori theorist; therapeut therapi; therapi treatment; therebi therefor thu
therefor thu; thick thin; threat threaten; throw toss; ti tie ty; tie ty; tight tighten tighter tightli; tighten tighter widen
tighter tightli; till until; tour visit; tourism tourist; tourist visitor; town villag; track tracker; trade trader; tradit tradition
tradition typic; tragedi tragic; traitor treason; tran transgend; travel trip; treat treatment; tree wood; tribal tribe; trip visit
triumph victori; triumphant victori; truck vehicl; turkei turkish; typic usual; unaffect untouch; unauthor unlaw
uncertain uncertainti unsur; unchang untouch; unclear unsur; uncomfort uneasi; uncommon unusu; unconvent unusu; under underneath
undergo underw; undisclos unnam unspecifi; uneas uneasi; uneasi wari; unemploi unemploy; unexpect unexpectedli unusu; unfit unsuit
unidentifi unknown unnam; unifi unit; uniform uniformli; unless until; unnam unspecifi; unnecessari unwant useless; unpreced unusu
unrest upris; unsuccess unsuccessfulli; updat upgrad; urgenc urgent; useless worthless; utterli wholli; verif verifi; vet veteran
victori winner; view viewer viewpoint; violenc violent; viral viru virus; viru virus; visit visitor; vocal voic; voluntari voluntarili
voluntarili willingli; waiv waiver; wake woke; warm warmth; wasn weren; water wet; weak weaken weaker; weaken weaker; wealth wealthi
wealthi wealthiest; weapon weaponri; wear wore worn; web websit; weekdai weekend; weep wept; weigh weight; whatev wherev whichev whoever
whenev wherev; whichev whoever; wide wider widespread; widen wider; wife wive; wolf wolv; woman women; wore worn; wors worsen worst
wrestl wrestler; write writer; ye yeah; young younger youth; younger youngest; yourself yourselv
`;

const near = new Map<string, Set<string>>();
for (const [stem, ...others] of GROUPS.trim()
  .split(/;\s|\n/)
  .map((group) => group.split(' ')) as [string, ...string[]][])
  for (const other of others)
    for (const [a, b] of [
      [stem, other],
      [other, stem],
    ] as const)
      near.set(a, (near.get(a) ?? new Set()).add(b));

/** Whether two stems are near; a stem is not near to itself. */
export const areNear = (a: string, b: string): boolean => near.get(a)?.has(b) === true;

const NONE: ReadonlySet<string> = new Set();
export const nearTo = (stem: string): ReadonlySet<string> => near.get(stem) ?? NONE;
