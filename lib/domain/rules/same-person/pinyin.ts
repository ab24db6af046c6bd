/**
 * The syllables of the characters of GB 2312 level 1, which stand in the order of their pinyin, each with the number of
 * characters that are read so (after the Han-Latin transform of ICU).
 */
const RUNS =
  'a2 ai13 an9 ang3 ao9 ba18 bai8 ban15 bang12 bao17 bei15 ben4 beng6 bi24 bian12 biao4 bie4 bin6 bing9 ' +
  'bo21 bu9 ca1 cai11 can7 cang5 cao5 ce5 ceng2 cha11 chai3 chan10 chang13 chao9 che6 chen10 cheng15 ' +
  'chi16 chong5 chou12 chu16 chuai1 chuan7 chuang6 chui5 chun7 chuo2 ci12 cong6 cou1 cu4 cuan3 cui8 ' +
  'cun3 cuo6 da6 dai12 dan15 dang5 dao12 de3 deng7 di19 dian16 diao9 die7 ding9 diu1 dong10 dou8 du14 ' +
  'duan6 dui4 dun9 duo12 e13 en1 er8 fa8 fan17 fang11 fei12 fen15 feng16 fou1 fu45 ga2 gai6 gan11 gang9 ' +
  'gao10 ge17 gei1 gen2 geng7 gong15 gou9 gu18 gua6 guai3 guan11 guang3 gui16 gun3 guo6 ha1 hai7 han19 ' +
  'hang3 hao9 he18 hei2 hen4 heng5 hong9 hou7 hu18 hua9 huai5 huan14 huang14 hui21 hun6 huo10 ji53 ' +
  'jia17 jian40 jiang13 jiao28 jie27 jin20 jing25 jiong2 jiu17 ju25 juan7 jue10 jun11 ka4 kai5 kan6 ' +
  'kang7 kao4 ke15 ken4 keng2 kong4 kou4 ku7 kua5 kuai4 kuan2 kuang8 kui11 kun4 kuo4 la7 lai3 lan15 ' +
  'lang7 lao10 le1 lei11 leng3 li34 lia1 lian14 liang11 liao13 lie5 lin12 ling14 liu11 long9 lou6 lu34 ' +
  'luan6 lue2 lun7 luo12 ma9 mai6 man9 mang6 mao12 me1 mei16 men3 meng8 mi14 mian9 miao8 mie2 min6 ' +
  'ming6 miu1 mo17 mou3 mu15 na7 nai5 nan3 nang1 nao5 ne1 nei2 nen1 neng1 ni11 nian7 niang2 niao2 nie7 ' +
  'nin1 ning6 niu4 nong4 nu4 nuan1 nue2 nuo4 o1 ou7 pa6 pai6 pan8 pang5 pao7 pei9 pen2 peng14 pi17 ' +
  'pian4 piao4 pie2 pin5 ping9 po8 pou1 pu15 qi36 qia3 qian22 qiang8 qiao15 qie5 qin11 qing13 qiong2 ' +
  'qiu8 qu13 quan11 que8 qun2 ran4 rang5 rao3 re2 ren10 reng2 ri1 rong10 rou3 ru10 ruan2 rui3 run2 ruo2 ' +
  'sa3 sai4 san4 sang3 sao4 se3 sen1 seng1 sha9 shai2 shan16 shang8 shao11 she12 shen16 sheng11 shi47 ' +
  'shou10 shu33 shua2 shuai4 shuan2 shuang4 shui3 shun4 shuo4 si16 song8 sou4 su12 suan3 sui11 sun3 ' +
  'suo8 ta9 tai9 tan18 tang13 tao11 te1 teng4 ti15 tian8 tiao5 tie3 ting10 tong13 tou4 tu11 tuan2 tui6 ' +
  'tun3 tuo11 wa7 wai2 wan17 wang10 wei33 wen10 weng3 wo9 wu29 xi35 xia13 xian26 xiang20 xiao18 xie21 ' +
  'xin10 xing15 xiong7 xiu9 xu19 xuan10 xue6 xun14 ya16 yan33 yang17 yao15 ye15 yi53 yin16 ying18 yo1 ' +
  'yong15 you20 yu45 yuan20 yue10 yun12 za3 zai7 zan4 zang3 zao14 ze4 zei1 zen1 zeng4 zha14 zhai6 ' +
  'zhan17 zhang15 zhao10 zhe10 zhen16 zheng15 zhi43 zhong11 zhou14 zhu26 zhua2 zhuai1 zhuan6 zhuang8 ' +
  'zhui5 zhun2 zhuo11 zi15 zong7 zou4 zu8 zuan2 zui4 zun2 zuo8 ';

/** Characters of names beyond these, traditional ones among them, by syllable. */
const MORE =
  'bao寶 bei蓓 chen陳琛宸 cheng晟 deng鄧 fei飛 feng馮鳳 gong龔 gu顧 gui貴 guo國 han韓瀚 hao昊 he賀鶴 hong鴻泓 ' +
  'hua華桦 huai懷 huang黃 hui輝晖 ji骥 jia賈 jian鑑 jiang蔣 jie傑潔婕 jin錦瑾槿 jing靜 juan隽 jue珏 jun軍鈞 ke珂 ' +
  'kui隗 kun琨 lan蘭岚 li麗禮 lian蓮 liang樑 lin麟 ling齡 liu劉 long龍 lu呂盧陸璐 ma馬 miao淼 min闵 nan楠 ning寧 ' +
  'peng鵬 pu濮 qi齊琪琦麒 qian錢倩 qiang強 qing慶 rong榮榕嵘 rui睿 shan姗 shi實 shu姝 su蘇 sun孫 tan譚覃 tang湯 ' +
  'tao濤韬 ting婷 wan萬 wei偉韋薇煒 wen雯 wu吳邬 xi曦奚 xian憲 xiao蕭曉潇骁 xie謝 xin鑫馨昕歆 xing興 xu許 xuan萱璇暄 ya娅 ' +
  'yan閻嚴艷妍焱鄢闫晏嫣嬿 yang飏 ye葉燁 yi怡億義憶奕 ying穎瑩瑛滢 you宥 yu瑜煜钰毓昱 yue玥 yun雲 zhang張 zhao趙 zhen鎮 ' +
  'zheng鄭铮峥 zi梓 zou鄒 ';

const FIRST_ROW = 0xb0;
const ROW_START = 0xa1;
const ROW_LENGTH = 94;

let readings: Map<string, string> | undefined;

/** How a Chinese character is read, in pinyin without its tone; undefined for rare ones and for any other character. */
export function pinyinOf(character: string): string | undefined {
  readings ??= readingsOf();
  return readings.get(character);
}

function readingsOf(): Map<string, string> {
  const found = new Map<string, string>();
  const decoder = new TextDecoder('gb2312');
  let place = 0;
  for (const [, syllable = '', count] of RUNS.matchAll(/([a-z]+)(\d+)/g)) {
    for (let left = Number(count); left > 0; left -= 1) {
      const row = FIRST_ROW + Math.floor(place / ROW_LENGTH);
      const cell = ROW_START + (place % ROW_LENGTH);
      found.set(decoder.decode(new Uint8Array([row, cell])), syllable);
      place += 1;
    }
  }
  for (const [, syllable = '', characters = ''] of MORE.matchAll(/([a-z]+)([^a-z ]+)/g))
    for (const character of characters) found.set(character, syllable);
  return found;
}
