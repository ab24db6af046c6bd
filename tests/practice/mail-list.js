// Opens a mail in the preview at one click and on a page of its own at two, as the webmail does.

/**
 * @param {Element} row
 * @param {string} action
 */
const address = (row, action) =>
  `/mail/?_task=mail&_uid=${row.getAttribute('data-uid')}&_mbox=INBOX&_action=${action}`;

for (const row of document.querySelectorAll('#messagelist tr.message')) {
  row.addEventListener('click', (event) => {
    event.preventDefault();
    document.querySelector('tr.selected')?.classList.remove('selected', 'focused');
    row.classList.add('selected', 'focused');
    document
      .querySelector('#messagecontframe')
      ?.setAttribute('src', `${address(row, 'preview')}&_framed=1`);
  });
  row.addEventListener('dblclick', () => location.assign(address(row, 'show')));
}
