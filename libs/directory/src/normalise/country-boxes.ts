/**
 * Generous bounding boxes in whole degrees: code, south, west, north, east. Made from Natural Earth's 1:50m
 * countries (public domain), half a degree added on each side and rounded outward; overseas parts included.
 * A box across the date line spans all longitudes. Kosovo stands under XK, which ISO leaves to its users.
 */
const BOXES = `
AD 41 0 44 3; AE 22 51 27 57; AF 28 59 39 76; AG 16 -63 19 -61; AI 17 -64 19 -62; AL 39 18 44 22; AM 38 42 42 48; AO -19 11 -3 25;
AQ -90 -180 -60 180; AR -56 -75 -21 -53; AS -15 -172 -13 -170; AT 45 9 50 18; AU -56 112 -9 160; AW 11 -71 14 -69; AX 59 19 61 22; AZ 37 44 43 51;
BA 42 15 46 21; BB 12 -61 14 -58; BD 20 87 28 94; BE 49 2 52 7; BF 8 -7 16 3; BG 40 21 45 30; BH 25 49 27 52; BI -5 28 -1 32;
BJ 5 0 13 5; BL 17 -64 19 -62; BM 31 -66 33 -64; BN 3 113 6 116; BO -24 -71 -9 -56; BR -35 -75 6 -34; BS 20 -80 28 -72; BT 26 88 29 93;
BW -28 19 -17 30; BY 50 22 57 34; BZ 15 -90 19 -87; CA 41 -142 84 -52; CD -14 11 6 32; CF 1 13 12 28; CG -6 10 5 20; CH 45 5 49 11;
CI 3 -10 12 -2; CK -22 -161 -20 -159; CL -57 -110 -17 -65; CM 1 8 14 17; CN 17 73 55 136; CO -5 -80 13 -66; CR 7 -87 12 -82; CU 19 -86 24 -73;
CV 14 -26 18 -22; CW 11 -70 13 -68; CY 34 31 36 36; CZ 48 11 52 20; DE 46 5 56 16; DJ 10 41 14 44; DK 54 7 59 16; DM 14 -62 17 -60;
DO 17 -73 21 -67; DZ 18 -10 38 13; EC -6 -93 2 -74; EE 57 21 61 29; EG 21 24 33 38; EH 20 -18 29 -8; ER 11 35 19 44; ES 27 -19 45 5;
ET 2 32 16 49; FI 59 20 71 33; FJ -23 -180 -11 180; FK -53 -62 -50 -57; FM 4 137 11 164; FO 60 -8 63 -5; FR -22 -63 52 57; GA -5 8 3 15;
GB 49 -9 62 3; GD 11 -63 13 -61; GE 40 39 45 48; GG 48 -4 51 -2; GH 4 -4 12 2; GL 59 -74 85 -10; GM 12 -18 15 -13; GN 6 -16 14 -7;
GQ 0 7 5 12; GR 34 19 43 29; GT 13 -93 19 -87; GU 12 144 15 146; GW 10 -18 14 -13; GY 0 -62 10 -55; HK 21 113 24 115; HM -54 72 -52 75;
HN 12 -90 18 -82; HR 41 13 48 20; HT 17 -75 21 -71; HU 45 15 50 24; ID -12 94 7 142; IE 50 -11 56 -5; IL 28 33 34 37; IM 53 -6 55 -3;
IN 6 67 36 98; IO -8 71 -6 73; IQ 28 38 38 50; IR 24 43 41 64; IS 62 -25 68 -13; IT 36 6 48 19; JE 48 -3 50 -1; JM 17 -79 20 -75;
JO 28 34 34 40; JP 23 123 47 147; KE -6 33 6 43; KG 38 68 44 81; KH 9 101 16 109; KI -12 -176 5 176; KM -13 42 -10 46; KN 16 -64 18 -62;
KP 37 123 44 132; KR 32 125 40 132; KW 28 46 31 49; KY 18 -82 21 -79; KZ 40 46 56 88; LA 13 99 23 109; LB 32 34 36 38; LI 46 8 48 11;
LK 5 79 11 83; LR 3 -13 10 -6; LS -32 26 -28 30; LT 53 20 57 28; LU 48 5 51 7; LV 55 20 59 29; LY 18 8 34 26; MA 20 -18 37 0;
MC 43 6 45 8; MD 44 26 49 31; ME 41 17 45 21; MF 17 -64 19 -62; MG -27 42 -11 51; MH 5 166 12 173; MK 40 19 43 24; ML 9 -13 26 5;
MM 9 91 30 102; MN 41 87 53 121; MO 21 112 23 115; MP 13 144 20 147; MR 14 -18 28 -4; MS 16 -63 18 -61; MT 35 13 37 16; MU -22 56 -19 59;
MV 2 72 5 75; MW -18 32 -8 37; MX 14 -119 34 -86; MY 0 99 8 120; MZ -28 29 -9 42; NA -30 11 -16 26; NC -24 159 -18 169; NE 11 -1 25 17;
NF -30 167 -28 169; NG 3 2 15 16; NI 10 -89 16 -82; NL 11 -69 55 8; NO 57 -10 81 35; NP 25 79 31 89; NR -2 166 1 168; NU -20 -171 -18 -169;
NZ -54 -178 -8 180; OM 16 51 27 61; PA 6 -84 11 -76; PE -19 -82 1 -68; PF -22 -153 -8 -135; PG -13 140 0 157; PH 4 116 22 128; PK 23 60 38 78;
PL 48 13 56 25; PM 46 -57 48 -55; PN -25 -129 -23 -127; PR 17 -69 20 -64; PS 30 33 34 37; PT 32 -32 43 -5; PW 2 130 9 136; PY -29 -64 -18 -53;
QA 24 50 27 53; RO 43 19 49 31; RS 41 18 47 24; RU 40 -180 83 180; RW -4 28 0 32; SA 15 34 33 57; SB -13 155 -6 168; SC -6 54 -4 57;
SD 8 21 23 40; SE 54 10 70 25; SG 0 103 2 105; SH -17 -15 -7 -5; SI 44 12 48 18; SK 47 16 51 24; SL 6 -14 11 -9; SM 43 11 45 14;
SN 11 -19 18 -10; SO -3 40 13 52; SR 1 -59 7 -53; SS 2 23 13 36; ST -1 5 3 8; SV 12 -91 15 -87; SX 17 -64 19 -62; SY 31 35 38 43;
SZ -28 30 -25 33; TC 21 -73 23 -71; TD 6 12 24 25; TF -51 51 -45 72; TG 5 -1 12 3; TH 5 96 21 107; TJ 36 66 42 76; TL -11 123 -7 128;
TM 34 51 44 68; TN 29 6 38 13; TO -22 -176 -18 -173; TR 35 25 43 46; TT 9 -63 12 -60; TW 21 117 26 123; TZ -13 28 0 41; UA 44 21 53 41;
UG -2 29 5 36; US 18 -179 72 180; UY -36 -59 -29 -52; UZ 36 55 47 74; VA 41 11 43 13; VE 0 -74 13 -59; VG 17 -66 20 -63; VI 17 -66 19 -64;
VN 8 101 24 110; VU -21 166 -13 171; WF -15 -179 -12 -175; WS -15 -174 -12 -170; XK 41 19 44 23; YE 11 42 20 56; ZA -48 15 -21 39; ZM -19 21 -7 35;
ZW -23 24 -15 34`;

interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

const BOX_OF = new Map<string, Box>(
  BOXES.split(';').map((entry) => {
    const [code = '', south, west, north, east] = entry.trim().split(' ');
    return [code, { south: Number(south), west: Number(west), north: Number(north), east: Number(east) }];
  }),
);

/** Whether a point (WGS 84 degrees) may lie in a country; null when the country's extent is not known here. */
export function mayLieIn(country: string, point: { latitude: number; longitude: number }): boolean | null {
  const box = BOX_OF.get(country);
  if (box === undefined) return null;
  return point.latitude >= box.south && point.latitude <= box.north && point.longitude >= box.west && point.longitude <= box.east;
}
