// Opens the mail of a clicked row in the frame, or in place with `pushState`; the global `shown` tells when its
// content was there, in milliseconds since 1970.

/** @param {string} address */
function showInFrame(address) {
  const frame = document.querySelector('iframe');
  return new Promise((resolve) => {
    if (frame === null) return;
    frame.onload = () => {
      const [navigation] = frame.contentWindow?.performance.getEntriesByType('navigation') ?? [];
      const origin = frame.contentWindow?.performance.timeOrigin ?? 0;
      resolve(origin + Number(Reflect.get(navigation ?? {}, 'domInteractive')));
    };
    frame.src = `${address}&_framed=1`;
  });
}

/** @param {string} address */
async function showInPlace(address) {
  const html = await (await fetch(address)).text();
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('#layout-content');
  if (next === null) throw new Error('the mail has no content');
  history.pushState(null, '', address);
  document.body.className = 'task-mail action-show';
  document.querySelector('#layout-content')?.replaceWith(document.importNode(next, true));
  return performance.timeOrigin + performance.now();
}

const inPlace = new URLSearchParams(location.search).has('in-place');

for (const row of document.querySelectorAll('tr.message')) {
  row.addEventListener('click', () => {
    const address = `?_task=mail&_mbox=INBOX&_uid=${row.id.slice(6)}&_action=show`;
    const shown = inPlace ? showInPlace(address) : showInFrame(address);
    Object.assign(globalThis, { shown });
  });
}
