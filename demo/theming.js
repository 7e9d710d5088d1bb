// Shows the style sheet of each theme beside it: the same file that the theme uses.
for (const pre of document.querySelectorAll('pre[data-sheet]')) {
  const answer = await fetch(pre.dataset.sheet);
  if (answer.ok) pre.textContent = (await answer.text()).trim();
}
