/** The parts of the elements within a discussion, handed on to the page's ::part(). */
export declare const EXPORTED_PARTS = "list,pings,more,comment,avatar,byline,author,badge,parent,permalink,body,note,reply,retry,change,form,form-heading,field,control,send,cancel";
