/**
 * Words that charge titles, dispositions and docket entries need, and that are
 * also family names or the last words of parties that are no persons. Lower case.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  a an and any are as at be but by can do due for from go had has he her him his if in into is it its may me my no not
  of off on one or our out own per she so than that the their them then they this to two under up us was way we will with you
  abetting access accessory account accounts act agency agent aid aiding alien aliens all alteration amended ammunition amount
  appeal armed arms arrest arson assault assessment attempt attorney bail bank bankruptcy bar battery battle benefits bill
  blackmail board boat bodily bomb bond border both bribery bribes brand burglary business calendar caliber cannabis card cards
  care carjacking carry cartel case cases cash causing chance change charge charges chase check checkpoint checks child children
  citizen civil claim claims class clerk close closed cocaine code coercion coin coins commerce commission commit common
  communication community complaint computer concealment conduct confidential conspiracy contempt contents contraband control
  controlled convicted conviction copyright corruption cost costs count counterfeit counts court credit crime crimes criminal cross
  currency custody customs damage danger date dates day days dead deal death debt deed default defendant defendants defraud
  degree delivery denied deportation deported destruction detention device devices discharge dismissed distribute distribution
  district docket document documents domestic dope drive drug drugs duty each element emergency enhancement enterprise enticement
  entries entry escape estate evasion even event evidence exhibit explosive explosives export extortion facility failure fair false
  farm federal fee felon felony female fight file filed filing financial find fine fines fire firearm firearms first fish flight
  food force foreign forfeiture forged forgery fraud free from fund funds gain game gaming general gold good goods government
  grand grant granted green ground guard guilty gun guns hand harbor harboring harm hate health hearing held help heroin
  high hobbs hold home house hunt hunter hurt identification identity illegal immigrant immigration importation importing
  imprisonment indian indictment information infraction injury intent interest international interstate investigation judge
  judgment jury justice juvenile kidnapping kill knowing labor lake land large launder laundering law laws lead league leave
  legal less lesser life light line list little live loan long lord love loyal magistrate mail main major male mall man
  manufacture marijuana marriage marshal mass master material matter means meth methamphetamine military mills minor minors minute
  misdemeanor misprision misleading money month months more motion motor murder narcotic nation national naturalization navy new
  night noble notice number oath obstruction obscene offense office officer official omissions open opium order other page park
  parole part parties party passport pay payment peace peonage perjury permit person persons petition petty place plan plant plea
  pledge poison police port possess possessing possession post postal pound power powers present price principal prison prisoner
  private probation process production profit promotion property prosecution prostitution prohibited public purchase race
  racketeering ransom rape receipt receiving record records reentry registered registration registry release removed report
  reports reserve resident resisting restitution return revenue revolver rich rider rifle right rights river road robbery rule safe
  sale sales scheme sealed search section securities security sell sells sentence served service services sex sexual ship
  shipment short shot shotgun silver slave slavery small smuggling social special speed spirits stamp stamps standing state
  statement statements states status statute statutes steel still stock stolen stone storage store street structuring substance
  suit sum supervised supervision supply support tamper tampering tax taxes term territory terrorism theft threat threats time times title
  tobacco token tool tools trade traffic trafficking train transaction transactions transfer transport transportation transporting travel
  treasury trespass trial tribal trick trust undue union united unknown unlawful unregistered use user uttering vessel victim
  violation violations violence violent visa wage wages waiver war ward warrant water weapon weapons wife wild wildlife willful
  wine wire witness witnesses woman women wood work worker world wound writ year years young youth
  movant claimant intervenor petitioner respondent surety receiver trustee custodian interpreter applicant
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  `
    .trim()
    .split(/\s+/u),
);
