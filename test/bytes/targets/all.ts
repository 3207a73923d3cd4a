// One program for all targets: building it takes as long as one of them would.
import "./answer.ts";
import "./download.ts";
import "./form.ts";
import "./improv.ts";
import "./inflate.ts";
import "./jws.ts";
import "./manifest.ts";
import "./name.ts";
import "./patch.ts";
import "./planted.ts";
import "./portal.ts";
import "./request.ts";
import "./server.ts";
import "./url.ts";
import "./version.ts";
