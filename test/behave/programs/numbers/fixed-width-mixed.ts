const big: u32 = u32(4000000000);
const small: i8 = i8(-100);
console.log(big + small, big * 2, big - 5000000000, small * small, -small, -big, big >> 1, big >>> 1, big | 0);
console.log(big > small, big / 3, small % 7, big === 4000000000, small ** 2, ~big, ~small);
const single: f32 = f32(3.3);
console.log(single, single * 2, f32(single * 2), single === 3.3, single > 3.3);
