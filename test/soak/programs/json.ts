import { soak } from "../soak.ts";

interface Station {
  name: string;
  readings: number[];
  parent?: Station | null;
}

soak((round) => {
  const text = JSON.stringify({ name: `s${round}`, readings: [round, round / 3], parent: { name: "p", readings: [] } });
  const station = parseJson<Station>(text);
  if (station.parent) station.parent.parent = station;
  try {
    parseJson<Station>(`{"name": "s", "readings": [1, "${round}"]}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  try {
    JSON.stringify(station);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
});
