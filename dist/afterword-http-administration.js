
var a={method:"GET",path:"/statistics"},s=({read:s})=>({statistics:({days:t,zone:i}={},e)=>s(a,{query:{days:t,zone:i}},e)});export{s as administrationCalls};
//# sourceMappingURL=afterword-http-administration.js.map