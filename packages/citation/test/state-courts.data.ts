/** Courts as their papers, seals and law reports print them, by id: at least two spellings in every jurisdiction. */
export const stateCourtsAsPrinted: Readonly<Record<string, readonly string[]>> = {
  "us-al-circuit-jefferson": [
    "In the Circuit Court of Jefferson County, Alabama",
    "Jefferson County Circuit Court, Ala.",
  ],
  "us-ak-superior-anchorage": ["Superior Court at Anchorage, Alaska", "Anchorage Superior Court, AK"],
  "us-az-superior-maricopa": ["Superior Court of Arizona, Maricopa County", "Maricopa County Superior Court"],
  "us-ar-circuit-pulaski": ["Circuit Court of Pulaski County, Arkansas", "Pulaski County Circuit Court, AR 72201"],
  "us-ca-superior-los-angeles": [
    "Superior Court of California, County of Los Angeles",
    "Los Angeles Superior Court",
    "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nFOR THE COUNTY OF LOS ANGELES",
    "Los Angeles County Super. Ct.",
    "us-ca-superior-los-angeles",
  ],
  "us-ca-municipal-los-angeles": [
    "Municipal Court of California, Los Angeles Judicial District, County of Los Angeles",
  ],
  "us-co-district-denver": ["District Court, City and County of Denver, Colorado", "Denver County District Court, CO"],
  "us-ct-superior-danbury": [
    "Superior Court of Connecticut, Judicial District of Danbury",
    "Connecticut Superior Court at Danbury",
  ],
  "us-de-superior-new-castle": [
    "Superior Court of Delaware, New Castle County",
    "Superior Court of the State of Delaware in and for New Castle County",
  ],
  "us-dc-superior": [
    "Superior Court of the District of Columbia",
    "D.C. Superior Court",
    "Superior Court, Washington, D.C.",
  ],
  "us-fl-circuit-miami-dade": [
    "In the Circuit Court of the Eleventh Judicial Circuit in and for Miami-Dade County, Florida",
    "Miami-Dade County Circuit Court",
    "Circuit Court, Dade County, Fla.",
  ],
  "us-ga-state-fulton": ["State Court of Fulton County, Georgia", "Fulton County State Court, State of Georgia"],
  "us-ga-superior-dekalb": [
    "Superior Court of DeKalb County, State of Georgia",
    "Superior Court of De Kalb County, Ga.",
  ],
  "us-hi-circuit-1": [
    "Circuit Court of the First Circuit, State of Hawaii",
    "First Circuit Court, Hawaiʻi",
    "Hawaii 1st Circuit Court",
  ],
  "us-id-district-ada": [
    "District Court of the Fourth Judicial District of the State of Idaho, in and for the County of Ada",
    "Ada County District Court, Idaho",
  ],
  "us-il-circuit-cook": ["Circuit Court of Cook County, Illinois, Municipal Department", "Cook County Circuit Court"],
  "us-in-superior-marion": [
    "Marion County Superior Court, Indiana",
    "Superior Court of Marion County, State of Indiana",
  ],
  "us-ia-district-polk": ["Iowa District Court for Polk County", "District Court, Polk County, Iowa"],
  "us-ks-district-sedgwick": [
    "District Court of Sedgwick County, Kansas",
    "Eighteenth Judicial District, District Court, Sedgwick County, Kansas",
  ],
  "us-ky-circuit-fayette": ["Commonwealth of Kentucky, Fayette Circuit Court", "Fayette County Circuit Court, KY"],
  "us-la-criminal-district-orleans": [
    "Criminal District Court for the Parish of Orleans, State of Louisiana",
    "Orleans Parish Criminal District Court",
  ],
  "us-me-superior-cumberland": [
    "Cumberland County Superior Court, Maine",
    "Superior Court of Maine, Cumberland County",
  ],
  "us-md-district-baltimore-city": [
    "District Court of Maryland for Baltimore City",
    "DISTRICT COURT OF MARYLAND, CITY OF BALTIMORE",
  ],
  "us-md-circuit-baltimore-county": ["Circuit Court for Baltimore County, Maryland", "Md. Cir. Ct., Baltimore County"],
  "us-md-circuit-montgomery": ["Circuit Court for Montgomery County, Maryland", "Montgomery County Circuit Court, MD"],
  "us-md-circuit-prince-georges": [
    "Circuit Court for Prince George's County, Maryland",
    "Prince George’s County Circuit Court",
  ],
  "us-md-district": ["District Court of Maryland", "Maryland District Court"],
  "us-ma-superior-suffolk": [
    "Commonwealth of Massachusetts, Superior Court, Suffolk County",
    "Suffolk County Superior Court, Mass.",
  ],
  "us-ma-district-quincy": [
    "Quincy District Court, Norfolk County, Massachusetts",
    "Massachusetts District Court, Quincy",
  ],
  "us-mi-district-36": [
    "State of Michigan, 36th District Court, Detroit",
    "36th Judicial District Court, Wayne County, Michigan",
  ],
  "us-mn-district-hennepin": [
    "State of Minnesota, District Court, County of Hennepin, Fourth Judicial District",
    "Hennepin County District Court",
  ],
  "us-ms-circuit-hinds": ["Circuit Court of Hinds County, Mississippi", "Hinds County Circuit Court"],
  "us-mo-circuit-st-louis-city": [
    "Circuit Court of the City of St. Louis, Missouri",
    "Missouri Circuit Court, Saint Louis City",
  ],
  "us-mt-district-yellowstone": [
    "Montana Thirteenth Judicial District Court, Yellowstone County",
    "District Court, County of Yellowstone, Mont.",
  ],
  "us-ne-district-lancaster": ["District Court of Lancaster County, Nebraska", "Lancaster County District Court, Neb."],
  "us-nv-justice-las-vegas": ["Justice Court, Las Vegas Township, Clark County, Nevada", "Las Vegas Justice Court, NV"],
  "us-nh-superior-hillsborough": [
    "State of New Hampshire, Superior Court, Hillsborough County",
    "Hillsborough County Superior Court, N.H.",
  ],
  "us-nj-superior-essex": [
    "Superior Court of New Jersey, Law Division, Essex County",
    "Essex County Superior Court, NJ",
  ],
  "us-nm-metropolitan-bernalillo": [
    "Bernalillo County Metropolitan Court",
    "State of New Mexico, County of Bernalillo, Metropolitan Court",
  ],
  "us-ny-criminal-kings": [
    "Criminal Court of the City of New York, Kings County",
    "Criminal Court of the City of New York, County of Kings",
    "New York City Criminal Court, Brooklyn",
  ],
  "us-ny-supreme-new-york": [
    "Supreme Court of the State of New York, County of New York",
    "New York County Supreme Court",
  ],
  "us-nc-superior-mecklenburg": [
    "Mecklenburg County Superior Court, N.C.",
    "Superior Court of Mecklenburg County, North Carolina",
  ],
  "us-nd-district-cass": ["State of North Dakota, County of Cass, District Court", "Cass County District Court, N. D."],
  "us-oh-common-pleas-cuyahoga": ["Court of Common Pleas, Cuyahoga County, Ohio", "Cuyahoga County Common Pleas"],
  "us-oh-municipal-cleveland": [
    "Cleveland Municipal Court, Ohio",
    "Municipal Court of Cleveland, Cuyahoga County, Ohio",
  ],
  "us-ok-district-tulsa": [
    "District Court in and for Tulsa County, State of Oklahoma",
    "Tulsa County District Court, OK",
  ],
  "us-or-circuit-multnomah": [
    "Circuit Court of the State of Oregon for the County of Multnomah",
    "Multnomah County Circuit Court",
  ],
  "us-pa-common-pleas-philadelphia": [
    "Court of Common Pleas of Philadelphia County, Pennsylvania",
    "Philadelphia Court of Common Pleas",
    "Philadelphia County Court of Common Pleas",
  ],
  "us-pa-magisterial-district-05-2-03": [
    "Magisterial District Court 05-2-03, Allegheny County, Pennsylvania",
    "Pennsylvania Magisterial District Judge No. 05-2-03",
  ],
  "us-ri-superior-kent": ["State of Rhode Island, Superior Court, Kent County", "Kent County Superior Court, R.I."],
  "us-sc-general-sessions-richland": [
    "State of South Carolina, County of Richland, Court of General Sessions",
    "Richland County General Sessions Court, SC",
  ],
  "us-sd-circuit-minnehaha": [
    "State of South Dakota, County of Minnehaha, Circuit Court, Second Judicial Circuit",
    "Minnehaha County Circuit Court",
  ],
  "us-tn-general-sessions-davidson": [
    "General Sessions Court of Davidson County, Tennessee",
    "Davidson County General Sessions, Tenn.",
  ],
  "us-tn-criminal-shelby": ["Criminal Court of Shelby County, Tennessee", "Shelby County Criminal Court, TN"],
  "us-tx-county-criminal-court-at-law-harris-3": [
    "County Criminal Court at Law No. 3, Harris County, Texas",
    "Harris County Criminal Court at Law #3",
  ],
  "us-tx-district-263": [
    "263rd District Court, Harris County, Texas",
    "In the District Court of Harris County, Texas, 263rd Judicial District",
  ],
  "us-ut-district-salt-lake": [
    "Third Judicial District Court, Salt Lake County, State of Utah",
    "Salt Lake County District Court",
  ],
  "us-vt-superior-chittenden": [
    "Vermont Superior Court, Chittenden Unit",
    "State of Vermont, Superior Court, Chittenden Unit, Criminal Division",
  ],
  "us-va-circuit-richmond-city": [
    "Circuit Court of the City of Richmond, Virginia",
    "Richmond City Circuit Court, Va.",
  ],
  "us-va-general-district-fairfax-county": [
    "Fairfax County General District Court",
    "Commonwealth of Virginia, General District Court, County of Fairfax",
  ],
  "us-wa-superior-king": [
    "Superior Court of Washington for King County",
    "King County Superior Court, State of Washington",
  ],
  "us-wv-circuit-kanawha": ["Circuit Court of Kanawha County, West Virginia", "Kanawha County Circuit Court, W. Va."],
  "us-wi-circuit-milwaukee": ["State of Wisconsin, Circuit Court, Milwaukee County", "Milwaukee County Circuit Court"],
  "us-wy-district-laramie": [
    "District Court, First Judicial District, Laramie County, State of Wyoming",
    "Laramie County District Court, Wyo.",
  ],
  "us-pr-first-instance-san-juan": [
    "Tribunal de Primera Instancia, Sala de San Juan",
    "Tribunal de Primera Instancia de Puerto Rico, Sala Superior de San Juan",
  ],
  "us-ca": ["us-ca", "CA", "California state court", "State courts of California"],
  "us-dc": ["DC", "us-dc"],
};
