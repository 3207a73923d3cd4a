interface Config { wifi: { name: string; channels: number[] }; leds: { pin: number; on: boolean }[] }
const config: Config = { wifi: { name: "a", channels: [1, 6] }, leds: [{ pin: 2, on: false }, { pin: 4, on: true }] };
config.wifi.channels[1]++;
config.leds[0].on = !config.leds[0].on;
config.leds.push({ ...config.leds[0], pin: 5 });
const { wifi, leds: [, second, third] } = config;
wifi.name += "b";
second.pin *= 10;
console.log(config.wifi.name, config.wifi.channels.join(), config.leds.map((l) => `${l.pin}${l.on}`).join(), third.pin);
const copy: Config = { ...config, wifi: { ...config.wifi, name: "copy" } };
copy.leds[0].pin = 99;
console.log(config.wifi.name, copy.wifi.name, config.leds[0].pin, copy.wifi.channels === config.wifi.channels);
