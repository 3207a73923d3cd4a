// From firmware-src/components/portal/texts/spanish.ts. Edit that file, not this one.
#include "spanish.h"
#include "chinese.h"

namespace otter_app::firmware_src::components::portal::texts::spanish {

Ref<Object> spanish{};

void initialize() {
  const Ref<otter::Map<Str, Str>> t = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"wrong password"_s, "la contrase\361a es incorrecta. Int\351ntelo de nuevo."_s}), arrayOf<Str>({"not found"_s, "no se encontr\363 la red."_s}), arrayOf<Str>({"no address"_s, "la red no dio ninguna direcci\363n."_s}), arrayOf<Str>({"refused"_s, "la red rechaz\363 el aparato."_s}), arrayOf<Str>({"no answer"_s, "la red no respondi\363."_s})}));
  const Ref<otter::Map<Str, Str>> t_2 = create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"too short"_s, "Una contrase\361a tiene al menos 8 caracteres."_s}), arrayOf<Str>({"too long"_s, "Una contrase\361a tiene como mucho 63 caracteres."_s}), arrayOf<Str>({"not ASCII"_s, "Una contrase\361a solo tiene letras sin acento, cifras y signos ASCII."_s})}));
#line 3 "firmware-src/components/portal/texts/spanish.ts"
  spanish = create<otter_app::firmware_src::components::portal::texts::chinese::TextsLiteral>("es"_s, "Configurar {0}"_s, "Sin conexi\363n. Elija una red."_s, u"Conectando con {0} …"_s, "Conectado con {0}. La direcci\363n del aparato all\355 es {1}."_s, "Esta red no lleva a Internet."_s, "Esta red pide primero identificarse en una p\341gina propia."_s, "Sin conexi\363n con {0}: {1}"_s, t, t_2, "Elija una red."_s, "Una direcci\363n es como 192.168.1.50; una fija necesita tambi\351n una puerta de enlace."_s, "Esta p\341gina hab\355a caducado. Int\351ntelo de nuevo."_s, "Si su tel\351fono deja esta WiFi un momento, vuelva a ella para ver el resultado."_s, "Redes"_s, u"Buscando redes …"_s, "No se encontr\363 ninguna red."_s, "Buscar otra vez"_s, "protegida"_s, "abierta"_s, "fuerte"_s, "media"_s, "d\351bil"_s, "Otra red"_s, "Su nombre"_s, "Contrase\361a"_s, "Mostrar la contrase\361a"_s, "M\341s: usuario, direcci\363n fija"_s, "Usuario"_s, "M\351todo"_s, "M\341scara"_s, "Conectar"_s, "Redes guardadas"_s, "Olvidar"_s, "Detalles"_s, "Ajustes"_s, "Guardar"_s, "\253{0}\273 no puede ser as\355."_s, "Nombre del aparato"_s, "Red"_s, "Direcci\363n (IP)"_s, "Puerta de enlace"_s, "Servidor de nombres"_s, "Aparato (MAC)"_s, "Se\361al"_s, "Firmware"_s, "Sensor"_s, "En marcha desde hace"_s, "Actualizaciones"_s, create<otter::Map<Str, Str>>(arrayOf<Ref<Object>>({arrayOf<Str>({"not checked"_s, "a\372n sin buscar"_s}), arrayOf<Str>({"checking"_s, u"buscando …"_s}), arrayOf<Str>({"current"_s, "al d\355a"_s}), arrayOf<Str>({"found"_s, "encontrada {0}"_s}), arrayOf<Str>({"downloading"_s, "descargando {0}: {1} %"_s}), arrayOf<Str>({"failed"_s, "fallo: {1}"_s})})), "Estado"_s, "modo seguro tras varios fallos"_s, "versi\363n nueva a prueba"_s, "Historial"_s, "Buscar ahora"_s);
}
#line 16 "firmware-src/components/portal/texts/spanish.cpp"

}  // namespace otter_app::firmware_src::components::portal::texts::spanish
