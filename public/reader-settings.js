// Puts the reader's remembered settings on the page before it is painted; loaded in <head>, blocking.
try {
  for (const name of ['theme', 'text']) {
    const value = localStorage.getItem(`reader-${name}`);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {
  // Storage is refused: the page stays as it is.
}
