interface Place {
  x: number;
  y: number;
}
const places: Place[] = [{ x: 1, y: 2 }, { y: 1, x: 2 }];
for (const place of places) console.log({ ...place, z: 0 }); //! OT2025
// The members that come first decide.
const origin = { x: 0, y: 0 };
const moved = (by: Partial<Place>): Place => ({ ...origin, ...by });
for (const place of places) console.log(moved(place));
const { x, ...rest } = places[0];
console.log(x, rest);
