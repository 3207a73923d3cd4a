// From firmware-src/components/portal/texts/french.ts. Edit that file, not this one.
#include "french.h"
#include "chinese.h"

namespace otter_app::firmware_src::components::portal::texts::french {

Ref<Object> french{};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, "le mot de passe est faux. Veuillez r\351essayer."_s}), arrayOf<Str>({"not found"_s, "le r\351seau est introuvable."_s}), arrayOf<Str>({"no address"_s, u"le réseau n’a pas donné d’adresse."_s}), arrayOf<Str>({"refused"_s, u"le réseau a refusé l’appareil."_s}), arrayOf<Str>({"no answer"_s, u"le réseau n’a pas répondu."_s})}));
  const Ref<otter::Map<Str, Str>> t_2 = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, "Un mot de passe a au moins 8 caract\350res."_s}), arrayOf<Str>({"too long"_s, "Un mot de passe a au plus 63 caract\350res."_s}), arrayOf<Str>({"not ASCII"_s, u"Un mot de passe n’a que des lettres sans accent, des chiffres et des signes ASCII."_s})}));
#line 3 "firmware-src/components/portal/texts/french.ts"
  french = create<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>("fr"_s, "Configurer {0}"_s, "Non connect\351. Choisissez un r\351seau."_s, u"Connexion à {0} …"_s, u"Connecté à {0}. L’adresse de l’appareil y est {1}."_s, "Ce r\351seau ne m\350ne pas \340 Internet."_s, u"Ce réseau demande d’abord de s’identifier sur sa propre page."_s, "Pas de connexion \340 {0} : {1}"_s, t, t_2, "Veuillez choisir un r\351seau."_s, u"Une adresse ressemble à 192.168.1.50 ; une adresse fixe a aussi besoin d’une passerelle."_s, u"Cette page n’était plus à jour. Veuillez réessayer."_s, "Si votre t\351l\351phone quitte ce Wi-Fi un instant, rejoignez-le pour voir le r\351sultat."_s, "R\351seaux"_s, u"Recherche de réseaux …"_s, "Aucun r\351seau trouv\351."_s, "Chercher encore"_s, "prot\351g\351"_s, "ouvert"_s, "fort"_s, "moyen"_s, "faible"_s, "Un autre r\351seau"_s, "Son nom"_s, "Mot de passe"_s, "Afficher le mot de passe"_s, "Plus : identifiant, adresse fixe"_s, "Identifiant"_s, "M\351thode"_s, "Masque"_s, "Connecter"_s, "R\351seaux enregistr\351s"_s, "Oublier"_s, "D\351tails"_s, "R\351glages"_s, "Enregistrer"_s, "\253 {0} \273 ne peut pas \352tre ainsi."_s, u"Nom de l’appareil"_s, "R\351seau"_s, "Adresse (IP)"_s, "Passerelle"_s, "Serveur de noms"_s, "Appareil (MAC)"_s, "Signal"_s, "Micrologiciel"_s, "Capteur"_s, "En marche depuis"_s, "Mises \340 jour"_s, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"not checked"_s, "pas encore cherch\351es"_s}), arrayOf<Str>({"checking"_s, u"recherche …"_s}), arrayOf<Str>({"current"_s, "\340 jour"_s}), arrayOf<Str>({"found"_s, "{0} trouv\351"_s}), arrayOf<Str>({"downloading"_s, "t\351l\351chargement de {0} : {1} %"_s}), arrayOf<Str>({"failed"_s, "\351chec : {1}"_s})})), "\311tat"_s, "mode de secours apr\350s plusieurs plantages"_s, u"nouvelle version à l’essai"_s, "Historique"_s, "Chercher maintenant"_s);
}
#line 16 "firmware-src/components/portal/texts/french.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::french
