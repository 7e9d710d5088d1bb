
var t=Object.defineProperty,e=(e,r)=>{let l={};for(var a in e)t(l,a,{get:e[a],enumerable:!0});return r||t(l,Symbol.toStringTag,{value:"Module"}),l};export{e as t};