class Animal {
  constructor(protected name: string, public legs = 4) {}
  speak(): string {
    return `${this.name} makes ${this.sound()}`;
  }
  sound(): string {
    return "noise";
  }
}
class Dog extends Animal {
  constructor(name: string) {
    super(name);
  }
  override sound(): string {
    return "woof";
  }
}
class Puppy extends Dog {
  override sound(): string {
    return super.sound() + "!";
  }
  override speak(): string {
    return "small " + super.speak();
  }
}
class Bird extends Animal {
  constructor() {
    super("bird", 2);
  }
}
const all: Animal[] = [new Animal("thing"), new Dog("rex"), new Puppy("bit"), new Bird()];
for (const animal of all) console.log(animal.speak(), animal.legs, animal instanceof Dog, animal instanceof Puppy);
