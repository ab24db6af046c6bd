/** First names, a line for each: what one name is also called. A short form may belong to several. */
const SAME = `
alexander aleksander aleksandr alexandr alessandro alejandro alexandre alex alec sasha sascha sandro sandor olek xander shura
alexandra aleksandra alessandra alejandra alex sasha sascha sandra lexi ola shura
andrew andy drew
andreas andi
anthony tony ant
antonio antonino tony tonio tono toninho nino
anastasia anastasiya nastya nastia stacy
agnieszka aga
beatriz beatrice bia bea
benjamin ben benny benji
carolina caroline caro carol carrie
catherine katherine kathryn katharine kate kathy katie cathy kat kitty katy
katharina katarina kathi katja kati
katarzyna kasia
katerina aikaterini katka
ekaterina yekaterina katerina katya katia katja
charles charlie chuck chas
christopher chris kit topher
christian chris
christina kristina christine kristin chris tina chrissy stina
concepcion concha conchita
daniel dan danny
david dave davy
deborah debbie deb
dimitri dmitry dmitri dmitriy dima mitya
dolores lola
dorothy dot dottie
eduardo edu lalo
edward ed eddie ted teddy ned
eleonora eleanor nora ellie nell
elena yelena lena
elizabeth elisabeth liz lizzie beth betty eliza elli lisa libby betsy
enrique quique kike
evgeny yevgeny evgeni evgenii evgeniy zhenya
evgenia yevgenia zhenya
ferdinando fernando nando
fernanda nanda
francisco paco pancho chico curro kiko
francesco franco cesco ciccio
frances fran franny francie
franziska franzi
frederick fred freddie freddy rick
friedrich fritz fred
gabriel gabe gabi
gabriela gabriele gabi gaby
george georgie
gerald gerry jerry
gerard gerry
giovanna vanna gianna
giovanni gianni nanni
giuseppe beppe peppe pino
gregory greg
guadalupe lupe lupita
guillermo memo guille
harold harry hal
henry harry hank hal
hildegard hilde
ignacio nacho iggy
isabel isabella isabelle bel bella isa izzy
ivan vanya
jacob jake
james jim jimmy jamie jem
jan honza
jennifer jen jenny jenni
jessica jess jessie
jesus chus chuy
jiri jirka
johannes hannes johann hans jan jo
john johnny jack jon
jonathan jon jonny johnny
joseph joe joey
josef sepp pepa
jose pepe ze zeca
joao joca
judith judy jude
juergen jurgen
karl carl kalle
kenneth ken kenny
konstantin kostya konstantinos kostas
krzysztof krzys
lawrence laurence larry
leonard leo len lenny
lyudmila ludmila liudmila luda lyuda mila
malgorzata gosia
manuel manolo manu manny
margaret maggie peggy meg marge margie greta
maria mary mariya masha manya maruska
martin marty
matthew matt matty
matthias mathias matti
maximilian maxim maksim max
mercedes merche
michael mike mick mickey micky michi
mikhail misha
mohammed muhammad mohamed mohammad muhammed mehmet mohamad
ahmed ahmad ahmet
yousef youssef yusuf yosef yousuf youcef
hassan hasan
hussein husain hussain hossein huseyin husayn
omar umar omer
khaled khalid halid
leila layla laila leyla
othman osman uthman
natalia natalya nataliya natalie natasha nat
nicholas nicolas nick nicky nico nik klaus
nikolai nikolay kolya
olga olya
patricia pat patty trish tricia
patrick pat paddy
pavel pasha
peter pete
petr petya
rafael raphael rafa rafi
rajesh raj
raymond ray
rebecca becky becca
richard rick dick rich ricky richie
robert bob rob bobby robbie bert
roberto beto berto
ronald ron ronnie
rosario charo
rudolf rudi
salvatore toto salvo turi
samantha sam sammy
samuel sam sammy
sebastian basti seb
sergey sergei sergej serge seryozha serezha serzh
stanislaw stanislav staszek stas
stephen steven steve
stefan stephan steffen
susan sue susie suzie
susanne susi sanne
svetlana sveta lana
tatiana tatyana tatjana tanya tania
theodore ted teddy theo
thomas tom tommy
timothy tim
tomasz tomek
tomas
ulrich uli
valentina valya
victor viktor vitya vic
victoria viktoria vicky vicki tori vika
vladimir volodya vova wladimir
vyacheslav slava
walter walt wally
wilhelm willi willy
william bill will billy willie liam
wolfgang wolf
xenia ksenia oksana
yuri yury juri yuriy iurii
zbigniew zbyszek
ximena jimena
yevhen evgen zhenya
zeynep zeyno
kim gim
lee yi i rhee ri
park bak pak
choi choe
jung jeong chung
kang gang
cho jo
yoon yun
lim im rim
jang chang
`;

/** First names that are none of these and a letter away from another: what differs between two of them is no typo. */
const OTHERS = `
adam ada alan alana alba albert alberta alberto alice alicia alina aline alma alva amalia amanda amelia amelie amir amira ana anja
anna anne annie anita anke arne arno astrid august augusta aurelia axel bruna bruno camila camille camilla carla carlo carlos carmen
celia cecilia clara clare claude claudia claudio clea cleo cora dana dario daria dean diana diane diego dina dora edda edgar elia elias
elin elina elisa elise elke ella ellen elma elsa else emil emile emilia emilie emilio emily emma emmanuel erica erik erika eric erin ernest ernesto
eva eve fabian fabio fabia felix filip filippa filippo flora florian fiona franz frank frieda gemma gerda gianna gina giorgio giorgia
giulia giulio grete hana hanna hannah hanne hans harald harriet heidi heike helen helena helene helga helge helmut henrik henrike henri henriette
hugo ida ilse ina ines inga inge ingo ingrid irene irina iris irma jack jana jane janet jens jenson joan joana joanna johan johana johanna
jonas jorge josefa josefina jules julia julian juliana juliane julie juliet julio julius karen karin karina karla karsten kate katrin kerstin
lara larissa lars laura laurent lea leah lena leo leon leona leonie lia lidia lina linda line lisa livia liv loris lorena lorenzo louis louisa louise
luca lucas lucia lucie lucio lucy luigi luigia luis luisa luise luka lukas luna lydia maja malte mara marc marcel marcella marcello marco marcos marcus
maren margit margot marga maria marianne marie marina mario marion marius mark marko markus marta marte martha martina martine mateo mattia maud maurice max maya
melina melanie mia micha michaela michel michele michelle mila milan milena mina mira miriam mirko mona monika nadia nadine nadja
nina nino noah noemi nora norma olaf olav olga olive oliver olivia oscar otto paola paolo paul paula paulina pauline paulo petra pia pierre
pilar rahel ralf ralph ramon ramona rene renata renate ria rita roman romana romy rosa rose rosi rudi ruth sabina sabine sami samir samira sandra sara sarah
selma serena sergio silke silva silvia silvio simon simona simone sina sofia sofie sonia sonja sophia sophie stella stephanie sven svenja sylvia
tania tara tea teresa theresa therese thea theo tilda tim tina tobias toni ulla ulrike uwe vera verena vito vittoria vittorio wanda wendy
wilma yara yvonne yves zara zoe zora anja rosalia rosario sanjay sanjana kavita kavitha suresh sunita anil anila deepak deepa mohan rohan rahul rohit ravi
aisha amina amal karim karima jamal jamila nabil nabila salim salima hamid hamida rashid rashida farid farida latif latifa said saida
wei mei lei fei hui rui jun yun min ming ping ying jing ling ting qing bing xin jin lin qin yan yang fang gang hang kang tang wang zhang
`;

const groups = new Map<string, Set<number>>();
for (const [index, line] of SAME.trim().split('\n').entries())
  for (const name of line.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(index));
for (const name of OTHERS.trim().split(/\s+/)) if (!groups.has(name)) groups.set(name, new Set());

/** Whether two plain Latin first names are called the same: Bill and William, Sasha and Alexander. */
export function areCalledTheSame(one: string, other: string): boolean {
  const [a, b] = [groups.get(one), groups.get(other)];
  return a !== undefined && b !== undefined && [...a].some((group) => b.has(group));
}

/** Whether a plain Latin word is known as a first name of its own. */
export function isKnownName(word: string): boolean {
  return groups.has(word);
}
