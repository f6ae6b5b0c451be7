/**
 * The charts' colours and sizes of type.
 * Owns: colours that stay apart for colour-blind eyes (after Okabe and Ito, 2008) and never speak alone: each meaning
 * also has its own form. Sizes are chosen for a picture shown 390 pixels wide, a third of its own.
 */
export const colours = {
  paper: '#ffffff',
  frame: '#c9ccd1',
  grid: '#e3e5e8',
  ink: '#16181d',
  quiet: '#4a4f57',
  line: '#0072b2',
  other: '#80868f',
  band: '#0072b2',
  incident: '#e69f00',
  changePoint: '#b84300',
  change: '#6b2f8a',
};

export const sizes = { title: [44, 38, 34, 30], reading: [34, 31, 28], tick: 30, label: 29, legend: 28, box: 36 };

/** How the others' lines differ from each other. */
export const dashes = ['', '14 8', '3 9', '18 7 3 7'];
