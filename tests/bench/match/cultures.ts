/** A first name with the other ways in which the same person's may stand: short forms, other scripts. */
export interface GivenName {
  readonly name: string;
  readonly short?: readonly string[];
  /** The same in another script or spelling. */
  readonly also?: readonly string[];
}

/** A surname with other writings of it. */
export interface FamilyName {
  readonly name: string;
  readonly also?: readonly string[];
}

/** What people of one culture are called. */
export interface Culture {
  readonly given: readonly GivenName[];
  readonly family: readonly FamilyName[];
  /** The surname stands first, without a space in the culture's own script. */
  readonly familyFirst?: true;
  /** Country code of its numbers. */
  readonly dial: string;
}

/** Reads “William:Bill,Will=Guillaume”: a name, its short forms, other writings. */
function given(text: string): GivenName[] {
  return text.split(' ').map((part) => {
    const [names = '', also] = part.split('=');
    const [name = '', short] = names.split(':');
    return {
      name,
      ...(short === undefined ? {} : { short: short.split(',') }),
      ...(also === undefined ? {} : { also: also.split(',') }),
    };
  });
}

function family(text: string): FamilyName[] {
  return text.split(' ').map((part) => {
    const [name = '', also] = part.split('=');
    return {
      name: name.replaceAll('_', ' '),
      ...(also === undefined ? {} : { also: also.split(',') }),
    };
  });
}

/** Invented people are drawn from these; who wrote them did not look at how the rule tells names apart. */
export const CULTURES: readonly Culture[] = [
  {
    given: given(
      'William:Bill,Will Robert:Bob,Rob Elizabeth:Liz,Beth Margaret:Maggie,Peggy James:Jim Richard:Rick Katherine:Kate,Kathy=Catherine Michael:Mike Edward:Ted,Eddie Anthony:Tony Susan:Sue Patricia:Pat,Trish Thomas:Tom Jennifer:Jen,Jenny Christopher:Chris Andrew:Andy Joseph:Joe Samuel:Sam Rebecca:Becky Daniel:Dan Charles:Charlie Victoria:Vicky Nicholas:Nick Deborah:Debbie Gareth Fiona Harold:Harry Judith:Judy Keith Moira',
    ),
    family: family(
      'Smith Jones Taylor Brown Wilson Thompson Wright Walker Hughes Green Hall Clarke=Clark Turner Hill Moore Cooper Ward Morgan Phillips=Philips Griffiths=Griffith Ashworth Pemberton Holloway O’Brien=OBrien McAllister=MacAllister Stephenson=Stevenson Whitfield Drummond Featherstone Lockwood',
    ),
    dial: '44',
  },
  {
    given: given(
      'Johannes:Hannes Friedrich:Fritz Maximilian:Max Katharina:Kathi Sebastian:Basti Matthias=Mathias Jürgen=Juergen,Jurgen Günther=Guenther,Gunter Björn=Bjoern Ulrich:Uli Heike Annegret Wolfgang:Wolf Elisabeth:Lisa,Elli Michaela Christoph=Cristoph Stefan=Stephan Jörg=Joerg Käthe=Kaethe Dieter Sabine Andreas:Andi Susanne:Susi Rüdiger=Ruediger Thomas Ingrid Hildegard:Hilde',
    ),
    family: family(
      'Müller=Mueller,Muller Schäfer=Schaefer Schröder=Schroeder Weiß=Weiss Groß=Gross Krüger=Krueger Köhler=Koehler Böhm=Boehm Vogel Fuchs Zimmermann Hofmann=Hoffmann Schmitz Lehmann Bauer Richter Wolff=Wolf Jäger=Jaeger von_Bergen Brandstätter=Brandstaetter Hölzl=Hoelzl Übel=Uebel Strauß=Strauss Kessler Baumgartner',
    ),
    dial: '49',
  },
  {
    given: given(
      'Александр:Саша=Alexander,Aleksandr Мария:Маша=Maria,Mariya Дмитрий:Дима=Dmitry,Dmitri Екатерина:Катя=Ekaterina,Yekaterina Сергей:Серёжа=Sergey,Sergei Наталья:Наташа=Natalya,Natalia Владимир:Володя=Vladimir Ольга=Olga Юрий=Yury,Yuri Татьяна:Таня=Tatiana,Tatyana Михаил:Миша=Mikhail Елена:Лена=Elena,Yelena Андрей=Andrey,Andrei Евгений:Женя=Evgeny,Evgenii Анастасия:Настя=Anastasia,Anastasiya Павел:Паша=Pavel Людмила:Люда=Lyudmila,Ludmila',
    ),
    family: family(
      'Щербаков=Shcherbakov,Scherbakov Иванов=Ivanov Кузнецов=Kuznetsov Соловьёв=Solovyov,Soloviev Хрущёв=Khrushchev Жуков=Zhukov Чайковский=Tchaikovsky,Chaikovsky Юшкевич=Yushkevich Цветков=Tsvetkov Яковлев=Yakovlev Ефимов=Efimov,Yefimov Гаврилюк=Gavrilyuk Зайцев=Zaitsev,Zaytsev Фёдоров=Fedorov,Fyodorov Быков=Bykov Мельник=Melnik Шевченко=Shevchenko',
    ),
    dial: '7',
  },
  {
    given: given(
      '伟=Wei 芳=Fang 秀英=Xiuying 敏=Min 静=Jing 强=Qiang 磊=Lei 洋=Yang 艳=Yan 勇=Yong 军=Jun 杰=Jie 丽=Li 涛=Tao 明=Ming 小龙=Xiaolong 建国=Jianguo 志强=Zhiqiang 文静=Wenjing 海燕=Haiyan 婷婷=Tingting 国华=Guohua',
    ),
    family: family(
      '王=Wang 李=Li 张=Zhang 刘=Liu 陈=Chen 杨=Yang 赵=Zhao 黄=Huang 周=Zhou 吴=Wu 徐=Xu 孙=Sun 胡=Hu 朱=Zhu 高=Gao 林=Lin 何=He 郭=Guo 马=Ma 欧阳=Ouyang 谢=Xie 唐=Tang',
    ),
    familyFirst: true,
    dial: '86',
  },
  {
    given: given(
      '민준=Min-jun,Minjun 서연=Seo-yeon,Seoyeon 지훈=Ji-hoon,Jihun 수진=Su-jin,Soojin 영희=Young-hee 현우=Hyun-woo,Hyeonu 은지=Eun-ji,Eunji 동현=Dong-hyun',
    ),
    family: family('김=Kim 이=Lee 박=Park 최=Choi 정=Jung 강=Kang 조=Cho 윤=Yoon 장=Jang 임=Lim'),
    familyFirst: true,
    dial: '82',
  },
  {
    given: given(
      'けんじ=Kenji さくら=Sakura ゆうこ=Yuko たけし=Takeshi ひろし=Hiroshi あやか=Ayaka だいすけ=Daisuke まさひろ=Masahiro',
    ),
    family: family(
      'たなか=Tanaka さとう=Sato,Satou すずき=Suzuki わたなべ=Watanabe いとう=Ito,Itoh こばやし=Kobayashi かとう=Kato よしだ=Yoshida まつもと=Matsumoto しみず=Shimizu',
    ),
    familyFirst: true,
    dial: '81',
  },
  {
    given: given(
      'محمد=Mohammed,Muhammad,Mohamed أحمد=Ahmed,Ahmad حسن=Hassan,Hasan فاطمة=Fatima عمر=Omar,Umar يوسف=Yousef,Youssef,Yusuf خالد=Khaled,Khalid سمير=Samir ليلى=Leila,Layla كريم=Karim,Kareem مريم=Maryam,Mariam سارة=Sara,Sarah',
    ),
    family: family(
      'الخطيب=Al-Khatib,El_Khatib حداد=Haddad منصور=Mansour,Mansoor نجار=Najjar السيد=El-Sayed,Al-Sayed صالح=Saleh,Salih عثمان=Othman,Osman إبراهيم=Ibrahim حسين=Hussein,Husain شريف=Sharif,Cherif',
    ),
    dial: '20',
  },
  {
    given: given(
      'Γιώργος=Giorgos,Yiorgos Μαρία=Maria Νίκος=Nikos Ελένη=Eleni Κωνσταντίνος:Κώστας=Konstantinos Δημήτρης=Dimitris Αικατερίνη:Κατερίνα=Aikaterini Παναγιώτης=Panagiotis Χρήστος=Christos Σοφία=Sofia',
    ),
    family: family(
      'Παπαδόπουλος=Papadopoulos Οικονόμου=Oikonomou,Economou Γεωργίου=Georgiou Χατζής=Chatzis,Hatzis Νικολάου=Nikolaou Ψαράς=Psaras Ξενάκης=Xenakis Μυλωνάς=Mylonas Βασιλείου=Vasileiou',
    ),
    dial: '30',
  },
  {
    given: given(
      'José:Pepe=Jose Francisco:Paco María=Maria Dolores:Lola Ignacio:Nacho Guadalupe:Lupe Concepción:Concha=Concepcion Jesús=Jesus Enrique:Quique Rosario:Charo Álvaro=Alvaro Íñigo=Inigo Begoña=Begona Manuel:Manolo Antonio:Toño Mercedes:Merche Alejandro:Alex Lucía=Lucia Raúl=Raul Ximena=Jimena',
    ),
    family: family(
      'García=Garcia Fernández=Fernandez González=Gonzalez Rodríguez=Rodriguez López=Lopez Martínez=Martinez Pérez=Perez Gómez=Gomez Muñoz=Munoz Núñez=Nunez Ibáñez=Ibanez de_la_Cruz Vázquez=Vasquez Giménez=Jiménez Etxeberria=Echeverría Zúñiga=Zuniga Quintanilla Castellano Urrutia Benítez=Benitez',
    ),
    dial: '34',
  },
  {
    given: given(
      'Ana João=Joao Antônio:Toninho=António,Antonio Francisco:Chico José:Zé=Jose Luís=Luiz,Luis Conceição=Conceicao Beatriz:Bia Thaís=Tais Inês=Ines Gonçalo=Goncalo Fernanda:Nanda Eduardo:Edu Rafael:Rafa Isabel:Bel Vítor=Victor,Vitor',
    ),
    family: family(
      'Silva Santos Pereira Ferreira Oliveira Costa Rodrigues Almeida Gonçalves=Goncalves Araújo=Araujo Conceição=Conceicao Magalhães=Magalhaes Simões=Simoes dos_Reis Sá Corrêa=Correia Assunção=Assuncao Queiroz=Queirós',
    ),
    dial: '351',
  },
  {
    given: given(
      'Katarzyna:Kasia Małgorzata:Gosia=Malgorzata Tomasz:Tomek Aleksander:Olek Zbigniew:Zbyszek Agnieszka:Aga Łukasz=Lukasz Paweł=Pawel Stanisław:Staszek=Stanislaw Jiří:Jirka=Jiri Tomáš=Tomas Kateřina:Katka=Katerina Šárka=Sarka Zdeněk=Zdenek Jana Jan Petr Ondřej=Ondrej',
    ),
    family: family(
      'Kowalski Nowak Wiśniewski=Wisniewski Wójcik=Wojcik Kamiński=Kaminski Zieliński=Zielinski Szymański=Szymanski Dąbrowski=Dabrowski Novák=Novak Dvořák=Dvorak Černý=Cerny Procházka=Prochazka Kučera=Kucera Horák=Horak Říha=Riha Żak=Zak',
    ),
    dial: '48',
  },
  {
    given: given(
      'Bjørn=Bjoern,Bjorn Åse=Aase,Ase Søren=Soeren,Soren Jørgen=Joergen Märta=Marta Lars Ingrid Karl:Kalle=Carl Henrik Kristina:Stina=Christina Anders Pär=Par Øyvind=Oyvind Päivi=Paivi Jussi Mikko',
    ),
    family: family(
      'Østergaard=Oestergaard,Ostergaard Lindqvist=Lindquist Åkesson=Akesson Sørensen=Soerensen,Sorensen Håkansson=Hakansson Jørgensen=Jorgensen Bäckström=Backstrom Hansen Larsen Nilsson=Nilson Øverby=Overby Virtanen Mäkelä=Makela Eriksson=Ericsson',
    ),
    dial: '46',
  },
  {
    given: given(
      'Priya Rahul Sunita Vikram Lakshmi=Laxmi Suresh Ananya Rajesh:Raj Deepak=Dipak Pooja=Puja Sanjay Kavita=Kavitha Aishwarya Mohan Siddharth=Siddarth',
    ),
    family: family(
      'Sharma Patel Singh Kumar Gupta Reddy Iyer=Aiyar Chatterjee=Chatterji Mukherjee=Mukherji Choudhury=Chaudhary Desai Nair Srinivasan Krishnamurthy=Krishnamurti',
    ),
    dial: '91',
  },
  {
    given: given(
      'Anh Hương=Huong Đức=Duc Thảo=Thao Minh Linh Tuấn=Tuan Ngọc=Ngoc Hiếu=Hieu Phương=Phuong Lan',
    ),
    family: family('Nguyễn=Nguyen Trần=Tran Lê=Le Phạm=Pham Huỳnh=Huynh Võ=Vo Đặng=Dang Bùi=Bui'),
    dial: '84',
  },
  {
    given: given(
      'Mehmet Ayşe=Ayse Mustafa Çağlar=Caglar Gülşen=Gulsen Hüseyin=Huseyin İbrahim=Ibrahim Özlem=Ozlem Şule=Sule Emre Yiğit=Yigit Giuseppe:Beppe Francesca Alessandro:Sandro Giovanna:Vanna Salvatore:Totò Niccolò=Niccolo Ferdinando:Nando Eleonora:Nora',
    ),
    family: family(
      'Yılmaz=Yilmaz Öztürk=Ozturk Şahin=Sahin Çelik=Celik Doğan=Dogan Güneş=Gunes Rossi Esposito Bianchi Colombo Ricci D’Angelo=DAngelo De_Luca Lo_Presti Greco Santoro',
    ),
    dial: '39',
  },
];

/** Words that companies are called by. */
export const COMPANY_WORDS =
  'Lumo Norrland Aquila Brightwater Cantoria Delmonte Eastgate Fjordline Grünwald Halcyon Ibex Juniper Kestrel Larkspur Meridian Nordlicht Orsini Pallas Quarry Redwood Solaris Tamarind Umbra Vesper Westbrook Xylo Yarrow Zephyr'.split(
    ' ',
  );

/** What companies do, in their names. */
export const TRADES =
  'Print Foods Tools Optics Travel Paper Energy Textiles Logistics Software Bank Chemie Motors Dental Seeds Glass'.split(
    ' ',
  );

/** Legal forms that are written or left out. */
export const LEGAL_FORMS = [
  'Ltd',
  'GmbH',
  'SA',
  'S.p.A.',
  'Inc.',
  'AB',
  'Sp. z o.o.',
  'LLC',
  'AG',
  'Lda',
  'B.V.',
  'Oy',
];

/** What people are at work. */
export const TITLES = [
  'Buyer',
  'Head of Purchasing',
  'Managing Director',
  'Sales Manager',
  'Assistant',
  'Engineer',
  'Accountant',
  'Office Manager',
  'Consultant',
  'Project Lead',
  'Owner',
  'Technician',
  'Receptionist',
  'CFO',
];
