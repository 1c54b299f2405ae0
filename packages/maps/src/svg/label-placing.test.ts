import { expect, test } from 'vitest';
import { type Box, circleBox, overlap, placeLabels, textWidth } from './label-placing.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 200 };
const crowd = Array.from({ length: 9 }, (_, index) => ({
  text: `Nước ${index}`,
  x: 190 + (index % 3) * 9,
  y: 90 + Math.floor(index / 3) * 9,
  radius: 4,
  size: 10,
}));

test('in a crowd, names that find no room beside their things stand at the end of a hairline', () => {
  const near = placeLabels(crowd, frame, crowd.map(circleBox), 9);
  const far = placeLabels(crowd, frame, crowd.map(circleBox), 9, 60);
  expect(near.length).toBeLessThan(9);
  expect(far.length).toBe(9);
  expect(far.some(({ leader }) => leader !== undefined)).toBe(true);
});

test('no two names overlap, and none leaves the frame', () => {
  const boxes = placeLabels(crowd, frame, [], 9, 60).map(({ text, x, y, anchor }): Box => {
    const width = textWidth(text, 10);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { left, right: left + width, top: y - 8, bottom: y + 2.5 };
  });
  for (const [index, box] of boxes.entries()) {
    expect(box.left >= frame.left && box.right <= frame.right).toBe(true);
    expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
  }
});
