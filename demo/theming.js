// Shows each theme's style sheet beside it. The sheet that is shown is the one that is used.
for (const pre of document.querySelectorAll('pre[data-sheet]')) {
  const answer = await fetch(pre.dataset.sheet);
  if (answer.ok) pre.textContent = (await answer.text()).trim();
}
