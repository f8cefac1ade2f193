import {atlas} from '../tests/atlas.ts';
import {newAreaPlan} from '../src/model/newAreaPlan.ts';
import {newAreaWords} from '../src/panels/newAreaWords.ts';
import {messagesFor} from '../src/messages/messagesFor.ts';
import {placeOnce} from '../src/charts/newAreaPlan.ts';
import {layoutOf} from '../src/shells/browse/layout.ts';
for (const l of ['zh','en'] as const){
const words=newAreaWords({atlas,language:l,messages:messagesFor(l)},newAreaPlan(atlas)!);
const {mapHeight,padding,scale}=layoutOf(1080,1920,'new-area');
for(const s of [1,.94,.88,.82,.79,.76,.73,.7]){
 const m=placeOnce(words,{width:1080/scale/s,height:99999,top:0,target:44/scale/s,columns:2},0);
 console.log(l,s,m.scale,m.height*s*scale/m.scale, mapHeight-padding.top+4*scale, m.blocks.map(b=>Math.round(b.box.height)).join(), Math.round(m.band.box.height), m.frame.y);
}}
