interface Positioned { x: number; y: number }
interface OnlyX { x: number }
class Sprite {
  x = 1;
  y = 2;
  name = "s";
}
const sprite = new Sprite();
const p: Positioned = sprite;
const q: OnlyX = p;
q.x = 50;
console.log(sprite.x, p.x, q === p, p === sprite);
const positions: Positioned[] = [sprite, { x: 3, y: 4 }];
const xs: OnlyX[] = positions;
xs[1].x++;
console.log(positions[1].x, xs.length, xs.includes(sprite));
