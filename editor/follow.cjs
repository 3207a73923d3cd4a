"use strict";

/**
 * Where a part of a text is after a change of the text, or `undefined` if the change touches it. One change is assumed: what stands between the
 * longest common beginning and the longest common end.
 *
 * @param {string} before
 * @param {string} after
 * @param {number} start
 * @param {number} length
 * @returns {number | undefined}
 */
function follow(before, after, start, length) {
  if (before === after) return start;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (start + length <= head) return start;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return start >= before.length - tail ? start + after.length - before.length : undefined;
}

module.exports = { follow };
