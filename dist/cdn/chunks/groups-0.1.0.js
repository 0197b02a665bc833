import{ai as e}from"./base-0.1.0.js";const s=e(["refugees","asylum-seekers","oip","idps","stateless","returned-refugees","returned-idps","others-of-concern"]);export{s as g};
