interface Place {
  name: string;
}
interface Measured {
  readonly value: number;
}
class Sensor implements Measured {
  get value(): number {
    return 1;
  }
}
const house = { name: "house", rooms: 5 };
const flat: Place = { name: "flat" };
const copy = (place: Place): Place => ({ ...place }); //! OT2024
const named = (place: Place): Place => ({ name: place.name });
const measured = (source: Measured): Measured => ({ ...source }); //! OT2024
interface Storey {
  name: string;
  floor: number;
}
const tower = { name: "tower", floor: 3, lifts: 2 };
function others(place: Storey): object {
  const { name, ...rest } = place; //! OT2024
  return name === "" ? {} : rest;
}
const own = { ...house, rooms: 6 };
console.log(copy(house), copy(flat), named(house), measured(new Sensor()).value, others(tower), own);
