const e=e=>e.replace(/\d/g,e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[+e]??"");export{e as w};
