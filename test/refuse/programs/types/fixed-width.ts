let level = u8(255);
level++; //! OT2009
--level; //! OT2009
level += 1; //! TS2322
level = level + 1; //! TS2322
const plain: u8 = 5; //! TS2322
const forced = 300 as u8; //! OT2014
const wrong: i8 = level; //! TS2322
const fine: number = level;
const same = level as u8;
class Pixel {
  red: u8 = u8(0);
}
const pixel = new Pixel();
pixel.red++; //! OT2009
pixel.red = u8(pixel.red + 1);
let counter: number = level;
counter++;
console.log(plain, forced, wrong, fine, same, counter);
