// From firmware-src/components/portal/texts/german.ts. Edit that file, not this one.
#include "german.h"
#include "chinese.h"

namespace otter_app::firmware_src::components::portal::texts::german {

Ref<Object> german{};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, "das Passwort ist falsch. Bitte noch einmal versuchen."_s}), arrayOf<Str>({"not found"_s, "das Netz wurde nicht gefunden."_s}), arrayOf<Str>({"no address"_s, "das Netz gab dem Ger\344t keine Adresse."_s}), arrayOf<Str>({"refused"_s, "das Netz hat das Ger\344t abgewiesen."_s}), arrayOf<Str>({"no answer"_s, "das Netz antwortete nicht."_s})}));
  const Ref<otter::Map<Str, Str>> t_2 = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, "Ein Passwort hat mindestens 8 Zeichen."_s}), arrayOf<Str>({"too long"_s, "Ein Passwort hat h\366chstens 63 Zeichen."_s}), arrayOf<Str>({"not ASCII"_s, "Ein Passwort besteht nur aus Buchstaben, Ziffern und Zeichen von ASCII."_s})}));
#line 3 "firmware-src/components/portal/texts/german.ts"
  german = create<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>("de"_s, "{0} einrichten"_s, "Nicht verbunden. Bitte ein Netz w\344hlen."_s, u"Verbinde mit {0} …"_s, "Verbunden mit {0}. Das Ger\344t hat dort die Adresse {1}."_s, "Dieses Netz f\374hrt nicht ins Internet."_s, "Dieses Netz verlangt erst eine Anmeldung auf einer eigenen Seite."_s, "Keine Verbindung mit {0}: {1}"_s, t, t_2, "Bitte ein Netz w\344hlen."_s, "Eine Adresse sieht aus wie 192.168.1.50; zu einer festen geh\366rt auch ein Gateway."_s, "Diese Seite war veraltet. Bitte noch einmal versuchen."_s, "Verl\344sst Ihr Ger\344t dieses WLAN f\374r einen Augenblick, so verbinden Sie es wieder, um das Ergebnis zu sehen."_s, "Netze"_s, u"Suche Netze …"_s, "Kein Netz gefunden."_s, "Neu suchen"_s, "gesichert"_s, "offen"_s, "stark"_s, "mittel"_s, "schwach"_s, "Ein anderes Netz"_s, "Sein Name"_s, "Passwort"_s, "Passwort zeigen"_s, "Mehr: Benutzername, feste Adresse"_s, "Benutzername"_s, "Anmeldeverfahren"_s, "Netzmaske"_s, "Verbinden"_s, "Gespeicherte Netze"_s, "Vergessen"_s, "Einzelheiten"_s, "Einstellungen"_s, "Speichern"_s, u"„{0}“ kann so nicht sein."_s, "Name des Ger\344ts"_s, "Netz"_s, "Adresse (IP)"_s, "Gateway"_s, "Namensdienst"_s, "Ger\344t (MAC)"_s, "Signal"_s, "Firmware"_s, "Sensor"_s, "L\344uft seit"_s, "Aktualisierung"_s, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"not checked"_s, "noch nicht gesucht"_s}), arrayOf<Str>({"checking"_s, u"suche …"_s}), arrayOf<Str>({"current"_s, "auf dem neuesten Stand"_s}), arrayOf<Str>({"found"_s, "{0} gefunden"_s}), arrayOf<Str>({"downloading"_s, "lade {0}: {1} %"_s}), arrayOf<Str>({"failed"_s, "fehlgeschlagen: {1}"_s})})), "Zustand"_s, "abgesicherter Betrieb nach wiederholten Abst\374rzen"_s, "neue Version auf Probe"_s, "Verlauf"_s, "Jetzt pr\374fen"_s);
}
#line 16 "firmware-src/components/portal/texts/german.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::german
