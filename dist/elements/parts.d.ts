/** The parts of the elements within a discussion. As `exportparts` they can be styled by the page with ::part(). */
export declare const EXPORTED_PARTS = "list,pings,more,collapse,collapsed,keys,notice,comment,avatar,byline,author,badge,parent,permalink,body,note,reply,retry,change,form,form-heading,field,control,send,cancel";
