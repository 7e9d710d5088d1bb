
var t="like",e="dislike";export{t as n,e as t};
//# sourceMappingURL=afterword-reactions.js.map