/** Names that stand under many endings: `yahoo.com`, `yahoo.co.uk`, `gmx.net`. */
const FAMILIES =
  /^(?:aol|gmx|googlemail|hotmail|live|msn|outlook|rocketmail|yahoo|yandex|ymail)\.[a-z]{2,4}(?:\.[a-z]{2})?$/;

/** Hosts at which anybody has mail: of providers, of networks, and addresses for a while. */
const HOSTS = new Set(
  `gmail.com icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io tutanota.com
   tutanota.de fastmail.com fastmail.fm hey.com zoho.com zohomail.com mail.com email.com usa.com hushmail.com
   mailfence.com posteo.de posteo.net mailbox.org web.de freenet.de t-online.de arcor.de online.de vodafone.de
   1und1.de kabelmail.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net orange.fr wanadoo.fr free.fr
   laposte.net sfr.fr neuf.fr bbox.fr numericable.fr libero.it virgilio.it alice.it tin.it tiscali.it telefonica.net
   sapo.pt ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl xs4all.nl telenet.be skynet.be proximus.be
   telia.com bredband.net spray.se online.no mail.dk sol.dk wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm
   seznam.cz email.cz centrum.cz post.cz centrum.sk azet.sk zoznam.sk freemail.hu citromail.hu abv.bg mail.bg
   mail.ru inbox.ru list.ru bk.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua btinternet.com btopenworld.com
   sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk plus.com eircom.net comcast.net verizon.net
   att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net frontier.com juno.com
   netzero.net rogers.com shaw.ca sympatico.ca videotron.ca telus.net bigpond.com bigpond.net.au optusnet.com.au
   iinet.net.au xtra.co.nz uol.com.br bol.com.br terra.com.br ig.com.br qq.com foxmail.com 163.com 126.com yeah.net
   sina.com sina.cn sohu.com aliyun.com 139.com 189.cn naver.com daum.net hanmail.net nate.com docomo.ne.jp
   ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com walla.co.il walla.com mweb.co.za privaterelay.appleid.com
   duck.com simplelogin.com mailinator.com guerrillamail.com yopmail.com`.split(/\s+/),
);

/** Whether a host gives mail to anybody, so that two who write from it have nothing in common. */
export function isPublicMail(host: string): boolean {
  return HOSTS.has(host) || FAMILIES.test(host);
}
